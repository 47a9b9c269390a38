import './plain-errors.ts';
import { environment } from '#environment.ts';
import { site } from './build/site.ts';

if (await site()) console.log(`The site is in ${environment.outDir}`);
// Whatever was begun ends here.
else process.exit(1);
