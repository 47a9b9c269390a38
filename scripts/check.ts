import './plain-errors.ts';
import { parseArgs } from 'node:util';
import { environment } from '#environment.ts';
import { inspection } from '#rules/inspection.ts';
import { json, pretty } from './check/report.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'pretty' } } });
if (values.format !== 'pretty' && values.format !== 'json') {
  console.error(`There is no format called \`${values.format}\`. Write --format pretty or --format json.`);
  process.exit(2);
}
const found = inspection(environment.contentRoot, environment.now);
console.log(values.format === 'json' ? json(found) : pretty(found));
process.exitCode = found.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
