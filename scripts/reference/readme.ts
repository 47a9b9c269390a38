import { collections } from '#content/collections.ts';
import type { CollectionName } from '#domain/content.ts';
import { siteSchema } from '#domain/site.ts';
import { vocabulary } from '#domain/vocabulary.ts';
import { checking, inEditor } from './checking.ts';
import { example } from './example.ts';
import { fields } from './fields.ts';
import { problems } from './problems.ts';

/** content/README.md: what editors write, from the schemas that read it. */
export function readme(): string {
  const chapters = [
    opening,
    '## A file',
    shape(),
    '## Where a fact comes from',
    provenance,
    '## Kinds of value',
    values,
    '## `site.yaml`: the site as a whole',
    table(siteSchema),
    ...Object.entries(collections).flatMap(([name, { ending, schema }]) => [
      `## \`${name}/*${ending}\`: ${about[name as CollectionName]}`,
      table(schema),
    ]),
    '## The text',
    text,
    ...components(),
    '## What is refused in a text',
    refused,
    '## Being told what is wrong',
    checking,
    '## In the editor',
    inEditor,
    '## Every problem by its name',
    naming,
    ...problems().flatMap((problem) => [
      `### ${problem.name}`,
      `${{ error: 'Error', warning: 'Warning', hint: 'Hint' }[problem.severity]}. ${problem.about}`,
    ]),
  ];
  return `${chapters.map((chapter) => chapter.trim()).join('\n\n')}\n`;
}

const opening = `
<!-- Printed from the schemas by \`npm run reference\`: change those, not this file. -->

# Writing content

Everything that the site publishes lies in this folder, as text. \`npm run new\` asks what a role needs and writes
it, \`npm run import\` brings in an advert that exists, \`npm run dev\` shows the site while you write, and
\`npm run check:content\` says what is wrong. [CONTRIBUTING.md](../CONTRIBUTING.md) takes you from there to a pull
request, also without any of these, in the browser.

**What lies here now is sample content**, written for this project, and nobody is hiring through it. The facts and
figures of two roles (at LSEG and at an undisclosed investment bank), of the profile Senior Machine Learning
Engineer and of the guides come from texts that were public; their sentences do not, and their days of posting are
samples. All other employers, roles and profiles are invented, on addresses that end in \`.example\`.`;

const about: Record<CollectionName, string> = {
  roles: 'one vacancy each',
  employers: 'who hires, or advertises for those who hire',
  profiles: 'kinds of role, without a vacancy',
  guides: 'advice, always shown apart from what employers say',
  skills: 'what roles ask for',
};

function shape(): string {
  return `
The name of the file is the address of its page, so \`roles/data-engineer.mdx\` becomes \`/roles/data-engineer/\`,
and it is what other files call it: \`employer: acme-robotics\` means \`employers/acme-robotics.mdx\`. Write it with
the letters a to z, digits and hyphens.

A file that ends in \`.mdx\` has fields between two lines of three hyphens, then text. A file that ends in \`.yaml\`
has fields alone. A whole advert, \`roles/data-engineer.mdx\`:

\`\`\`mdx
${example}\`\`\``;
}

const provenance = `
Every fact is of one of four kinds, and the page always says which.

- **Stated**: the employer says so, or the recruiter who acts for it. Every field of a role is stated, but for what follows.
- **Estimated**: someone else worked it out, and is named. Only pay can be: write \`estimated: { by: … }\` in place of \`stated: true\`.
- **Derived**: this site worked it out from stated facts, such as a year's pay from a day's. It is never written down here.
- **Unknown**: nobody says. Leave the field out: the page then says so, and nothing is ever guessed.`;

const values = `
- **A line of text** needs no quotation marks unless it has \`: \` or \` #\` in it, or starts with a sign.
- **A date** is year, month and day: \`2026-11-09\`. With a time it is \`2027-01-15T17:00\`, in the time zone of the site, or \`2027-01-15T17:00+01:00\`.
- **An address** starts with \`https:\`, \`http:\`, \`mailto:\` or \`tel:\`, or with \`/\` for a page or file of this site.
- **A country** is the two letters of ISO 3166-1 (\`GB\`), or its English name.
- **A currency** is the three letters of ISO 4217 (\`GBP\`); a sign such as £ is never guessed at.
- **An amount** is a number above 0 in digits alone: \`45000\`, not \`45,000\` and not \`45k\`.
- **A list** has each item on a line of its own after a hyphen, or all of them between brackets: \`[python, sql]\`.
- **A group of fields** has its fields below it, indented by two spaces; a needed one is needed only where the group is written. In the tables \`pay.min\` is the field \`min\` in the group \`pay\`, and \`locations[].city\` is \`city\` in each group of the list \`locations\`.`;

const text = `
Text is Markdown: paragraphs, \`## headings\` from the second level to the fourth, lists, **bold**, *italic*,
[links](https://example.org), tables, and pictures from \`public/\`. A note to other editors is written
\`{/* like this */}\` and is not published.

Some parts of a text have a meaning, and a component around them says which. It opens and closes on lines of its
own, with blank lines inside.`;

function components(): string[] {
  return Object.entries(vocabulary).flatMap(([name, { about, attributes }]) => {
    const rows = fields(attributes);
    const opened = rows.map((field) => ` ${field.name}="…"`).join('');
    return [
      `### \`<${name}${opened}>\``,
      about,
      ...(rows.length > 0 ? [table(attributes)] : ['It takes no attributes.']),
    ];
  });
}

const refused = `
The text is read, never run, so that a pull request from a stranger can do no harm.

- Code: \`import\`, \`export\`, and anything between braces but a note.
- HTML, in any form, and components that are not listed above.
- Attributes with anything but a plain text, number, \`true\` or \`false\`.
- Links that start with anything but \`https:\`, \`http:\`, \`mailto:\`, \`tel:\`, \`/\` or \`#\`.
- Pictures that lie on other sites, and pictures without a description.
- Headings with one \`#\`, or with more than four.
- Gaps such as TODO, TBC or {{company}}, garbled characters, and marks that turn the direction of the text.`;

const naming = `
The names never change, so programs may rely on them.`;

function table(schema: Parameters<typeof fields>[0]): string {
  const rows = fields(schema).map(({ name, needed, takes, about, example }) => [
    `\`${name}\``,
    needed ? 'yes' : 'no',
    takes,
    `${about}${example === undefined ? '' : ` Example: \`${example}\`.`}`,
  ]);
  return [['Field', 'Needed', 'Takes', 'Meaning'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
