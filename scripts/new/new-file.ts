import { join } from 'node:path';
import { collections } from '#content/collections.ts';
import type { Place } from '#content/places.ts';
import { readMdx, readYaml } from '#content/reader.ts';
import type { Path, PlacedProblem } from '#domain/problem.ts';
import { brokenReferences, type Names } from '#domain/reference.ts';
import { reservedName } from '#domain/reserved.ts';
import { isSlug, slug } from '#domain/slug.ts';
import { advertText } from './advert-text.ts';
import type { Answers } from './answers.ts';
import { commentedFields } from './commented-fields.ts';
import { entryFields, isFields, type Fields } from './entry-fields.ts';
import { fileName, flags, type Flag } from './flag.ts';
import { kinds, oneOf, type Kind } from './kind.ts';

/** An answer that cannot stand, by its flag where it has one. */
export type WrongAnswer = { flag: string | undefined; message: string; hint: string };

export type NewFile = {
  kind: Kind;
  slug: string;
  /** As editors know it: `content/roles/data-engineer.mdx`. */
  file: string;
  /** Inside the content folder. */
  path: string;
  source: string;
  wrong: WrongAnswer[];
};

/** A content file from answers, read back as the site will read it. */
export function newFile(kind: Kind, answers: Answers, names: Names): NewFile {
  const collection = kinds[kind];
  const { ending, schema } = collections[collection];
  const asked = flags(kind);
  const fields = entryFields(asked, answers);
  const named = answers.get(fileName);
  const address = typeof named === 'string' ? named : suggestedSlug(kind, fields);
  const path = join(collection, `${address || kind}${ending}`);
  const file = `content/${collection}/${address || kind}${ending}`;
  const front = commentedFields(schema, fields);
  const source = ending === '.mdx' ? `---\n${front}---\n${advertText(kind, answers)}` : front;

  const reading = ending === '.mdx' ? readMdx(source, file, schema) : readYaml(source, file, schema);
  const broken = brokenReferences(file, collection, reading.fields, names).map((problem) => ({
    ...problem,
    ...reading.placeOf(problem.path ?? []),
  }));
  const wrong = [...reading.problems, ...broken]
    .filter(({ severity }) => severity === 'error')
    .map((problem): WrongAnswer => {
      const flag = flagOf(problem, asked, answers, reading.placeOf);
      const isMissing = problem.rule === 'missing-field' && flag !== undefined;
      return {
        flag,
        message: problem.message,
        hint: isMissing ? `Answer it with \`--${flag} …\`.` : problem.hint,
      };
    });
  return {
    kind,
    slug: address,
    file,
    path,
    source,
    wrong: [...wrong, ...wrongName(kind, address, file, names, answers.has(fileName))],
  };
}

/** The answer that a problem is about: the field that is missing, else the last answer that begins before it. */
function flagOf(
  { rule, message, line, column }: PlacedProblem,
  asked: readonly Flag[],
  answers: Answers,
  placeOf: (path: Path) => Place,
): string | undefined {
  const missing = rule === 'missing-field' ? /`(\w+)`/.exec(message)?.[1] : undefined;
  const meant = asked.find(({ path }) => missing !== undefined && path?.at(-1) === missing);
  if (meant !== undefined) return meant.name;
  return asked.findLast(({ name, path }) => {
    if (path === undefined || !answers.has(name)) return false;
    const place = placeOf(path);
    return place.line < line || (place.line === line && place.column <= column);
  })?.name;
}

/** A role is told from others of its title by its place, else by its employer. */
function suggestedSlug(kind: Kind, fields: Fields): string {
  const { title, name, describedAs, locations, employer } = fields;
  const [first]: unknown[] = Array.isArray(locations) ? locations : [];
  const place = isFields(first) ? first['city'] : undefined;
  const words = [title ?? name ?? describedAs, ...(kind === 'role' ? [place ?? employer] : [])];
  return slug(words.filter((word) => typeof word === 'string').join(' '));
}

function wrongName(kind: Kind, address: string, file: string, names: Names, isGiven: boolean): WrongAnswer[] {
  if (address === '') return [];
  const flag = fileName;
  if (!isSlug(address)) {
    const meant = slug(address);
    const hint = meant ? `Write \`${meant}\`.` : 'Write letters from a to z, digits and hyphens.';
    return [{ flag, message: `\`${address}\` cannot be the name of a file here.`, hint }];
  }
  if (names[kinds[kind]].has(address))
    return [
      {
        flag,
        message: `There is ${oneOf(kind)} called \`${address}\` already, and nothing is overwritten.`,
        hint: isGiven
          ? 'Name another.'
          : `Name the new file, for example \`--slug ${unused(address, names[kinds[kind]])}\`.`,
      },
    ];
  const [reserved] = kind === 'role' ? reservedName({ slug: address, file }) : [];
  return reserved ? [{ flag, message: reserved.message, hint: 'Name another.' }] : [];
}

function unused(address: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) if (!taken.has(`${address}-${count}`)) return `${address}-${count}`;
}
