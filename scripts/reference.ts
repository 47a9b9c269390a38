import './plain-errors.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { referenceFiles } from './reference/files.ts';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
for (const [path, text] of referenceFiles()) {
  if (values.write) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (path === 'content/README.md') process.stdout.write(text);
}
