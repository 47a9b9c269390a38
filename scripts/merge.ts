import './plain-errors.ts';
import { environment } from '#environment.ts';
import { shardPages } from './build/parts.ts';
import { site } from './build/site.ts';

if (!(await site(shardPages(environment.partsDir)))) process.exit(1);
console.log(`The site is in ${environment.outDir}`);
