import './plain-errors.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable } from './bench/bench-table.ts';
import { measured, type Measured } from './bench/measured.ts';
import { peer } from './bench/peer.ts';
import { peers } from './bench/peers.ts';
import { drawnPictures } from './bench/pictures.ts';
import { rolecall } from './bench/rolecall.ts';
import { machine } from './measure/machine.ts';
import { contentOptions, preparedContent } from './measure/prepared-content.ts';
import { withTable } from './measure/readme.ts';

const { values } = parseArgs({
  options: { ...contentOptions, readme: { type: 'boolean', default: false } },
});
const folder = resolve('.cache/bench');
const tell = (words: string) => console.error(words);
const { content, what } = preparedContent(values);
const { found, missing } = peers(process.env);
for (const { name, install } of missing) tell(`${name} is not installed and is left out: ${install}`);

const own = rolecall(folder);
own.begin(content);
tell('Drawing the pictures of shared pages …');
const pictures = await drawnPictures(own.contentRoot, resolve(folder, 'pictures'));
const ours = await measured(own, content, tell);
const theirs: Measured[] = [];
for (const one of found) theirs.push(await measured(peer(one, folder), content, tell));

const table = benchTable({
  circumstances: [what, machine(), Temporal.Now.plainDateISO().toString()],
  rolecall: ours,
  peers: theirs,
  missing,
  pictures,
});
console.log(table);
if (values.readme) writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), 'bench', table));
