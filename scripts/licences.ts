import './plain-errors.ts';
import { licences, mayBeUsed } from './licences/licences.ts';

const all = licences('.');
const counts = new Map<string, number>();
for (const { licence = 'none named' } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
for (const [licence, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(5)}  ${licence}`);

const others = all.filter(({ licence }) => !mayBeUsed(licence));
for (const { name, version, licence } of others) {
  console.error(
    `${name} ${version} is under ${licence ?? 'no licence that it names'}, which is not in scripts/licences/allowed.ts.`,
  );
}
if (others.length > 0) {
  console.error('Do without the package, or read its licence and add it there.');
  process.exitCode = 1;
} else console.log(`${all.length} packages, all under licences that may be used.`);
