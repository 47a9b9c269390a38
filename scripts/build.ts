import './plain-errors.ts';
import { environment } from '#environment.ts';
import { site } from './build/site.ts';

if (await site()) console.log(`The site is in ${environment.outDir}`);
else process.exitCode = 1;
