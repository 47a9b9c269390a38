import './plain-errors.ts';
import { parseArgs } from 'node:util';
import { environment } from '#environment.ts';
import { buildShard, readShard } from './build/shard.ts';
import { site } from './build/site.ts';

const { values } = parseArgs({ options: { shard: { type: 'string' } } });
const shard = values.shard === undefined ? undefined : readShard(values.shard);

// Whatever was begun ends here.
if (!(await (shard ? buildShard(shard) : site()))) process.exit(1);
console.log(
  shard
    ? `Shard ${shard.number}/${shard.of} is in ${environment.partsDir}`
    : `The site is in ${environment.outDir}`,
);
