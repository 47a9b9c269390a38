import './plain-errors.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readme } from './reference/readme.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
if (values.write) writeFileSync('content/README.md', readme());
else process.stdout.write(readme());
