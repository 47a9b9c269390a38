import './plain-errors.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '#environment.ts';
import { server } from './start/server.ts';

const { values } = parseArgs({
  options: { 'no-build': { type: 'boolean', default: false }, port: { type: 'string', default: '4321' } },
});
const port = Number(values.port);

if (values['no-build']) {
  if (!existsSync(join(environment.outDir, 'index.html'))) {
    console.error('Nothing has been built yet. Run npm run build first, or npm start for both.');
    process.exit(1);
  }
} else {
  const { site } = await import('./build/site.ts');
  if (!(await site())) process.exit(1);
}

const served = await server(environment.outDir, port);
if (port !== 0 && served !== port) console.log(`Port ${port} is taken, so this is port ${served}.`);
console.log(`http://localhost:${served}`);
