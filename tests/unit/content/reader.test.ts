import { expect, it } from 'vitest';
import { readMdx, readYaml } from '#content/reader.ts';
import { bodyNodes } from '#domain/body-tree.ts';
import { roleSchema } from '#domain/role-entry.ts';
import { skillSchema } from '#domain/skill.ts';

const file = 'content/roles/data-engineer.mdx';
const fields = 'title: Data Engineer\nemployer: acme\nposted: 2026-11-09\nlocations: [{ country: GB }]';
const advert = (body: string, more = '') => `---\n${fields}\n${more}---\n\n${body}\n`;
const read = (source: string) => readMdx(source, file, roleSchema);
const places = (source: string) =>
  read(source).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

const many = 10_000;
const hostile: Record<string, string> = {
  nothing: '',
  'white space': ' \n\t\n',
  'binary bytes': new TextDecoder().decode(Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)),
  'null characters': '\0'.repeat(many),
  'half a surrogate pair': advert('\ud800 and \udc00'),
  'fields that never end': `---\n${fields}\n`,
  'lines of hyphens': '---\n'.repeat(many),
  'less-than signs': advert('<'.repeat(many)),
  braces: advert('{'.repeat(many)),
  'closing braces': advert('}'.repeat(many)),
  'brackets in an expression': advert(`{${'('.repeat(5 * many)}1${')'.repeat(5 * many)}}`),
  'brackets in an attribute': advert(`<Duties area={${'['.repeat(5 * many)}${']'.repeat(5 * many)}} />`),
  'brackets in a module': advert(`export const a = ${'['.repeat(5 * many)}${']'.repeat(5 * many)}`),
  'refusals in an expression': advert(`{${'!'.repeat(10 * many)}1}`),
  'quotation marks': advert('"a" '.repeat(2 * many)),
  'dots and dashes': advert('... --- '.repeat(5 * many)),
  quotations: advert(`${'>'.repeat(many)} deep`),
  'lists in lists': advert(`${'- '.repeat(many)}deep`),
  'components in components': advert(`${'<Duties>\n\n'.repeat(2000)}- deep\n${'\n\n</Duties>'.repeat(2000)}`),
  'components without end': advert('<Duties>\n\n'.repeat(2000)),
  'tags without end': advert('<a>'.repeat(many)),
  'comments without end': advert('<!--'.repeat(many)),
  'links without end': advert('[a]('.repeat(many)),
  emphasis: advert('*a **b '.repeat(many)),
  'a line of a megabyte': advert('x'.repeat(1_000_000)),
  'garbled text': advert('Â£ '.repeat(many)),
  'marks that turn the text': advert('\u202e'.repeat(many)),
  'gaps without end': advert('{{ [add '.repeat(many)),
  'words of every object': advert('<constructor>', 'constructor: toString\n__proto__: { a: 1 }\n'),
  'YAML lists in lists': `---\ntitle: ${'['.repeat(many)}\n---\n`,
  'YAML groups in groups': `---\ntitle: ${'{a: '.repeat(many)}\n---\n`,
  'YAML items in items': `---\n${'- '.repeat(many)}x\n---\n`,
  'YAML that refers to itself': '---\ntitle: &a [*a]\n---\n',
  'YAML that grows': `---\na: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`,
  'YAML tags': '---\ntitle: !!js/function "() => 1"\nposted: !!binary aGk=\n---\n',
};

it.each(Object.entries(hostile))('reports %s and does not throw', (_, source) => {
  for (const reading of [read(source), readYaml(source, file, skillSchema)]) {
    expect(reading.problems.length > 0 || reading.data !== undefined).toBe(true);
    for (const { line, column, message, hint } of reading.problems) {
      expect([line > 0, column > 0, typeof message, typeof hint]).toEqual([true, true, 'string', 'string']);
    }
  }
});

it('refuses what its parser cannot bear', () => {
  for (const name of [
    'brackets in an expression',
    'brackets in an attribute',
    'brackets in a module',
    'refusals in an expression',
    'quotation marks',
    'dots and dashes',
  ]) {
    expect(places(hostile[name] ?? '')).toEqual(['8:1 tangled-text']);
  }
});

it('reports fields and text of one file at once, each at its place', () => {
  const source = `---
title: ""
employer: acme
posted: 31/12/2026
pay: { currency: GPB, min: 5, max: 4, per: year, stated: yes }
---

# Title

<div>Text</div>

Some {code}.

[Apply](javascript:alert(1))
`;
  expect(places(source).sort()).toEqual(
    [
      '2:8 empty-text',
      '4:9 unreadable-date',
      '5:18 unknown-currency',
      '5:28 pay-bounds',
      '5:58 wrong-type',
      '8:1 heading-level',
      '10:1 raw-html',
      '12:6 expression',
      '14:1 unsafe-address',
    ].sort(),
  );
});

it('counts lines as editors do, whatever ends them and whatever is hidden in them', () => {
  const source = advert('One.\n\nTwo {three}.');
  const expected = ['10:5 expression'];
  expect(places(source)).toEqual(expected);
  expect(places(source.replaceAll('\n', '\r\n'))).toEqual(expected);
  expect(places(source.replaceAll('\n', '\r'))).toEqual(expected);
  expect(places(`\ufeff${source}`)).toEqual(expected);
});

it('reports two hundred mistakes in the fields', () => {
  const skills = Array.from({ length: 200 }, () => '  - 5\n').join('');
  const { problems } = read(advert('Text.', `skills:\n${skills}`));
  expect(problems).toHaveLength(200);
  expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 200 }, (_, at) => at + 7));
});

it('reports two hundred mistakes in the text', () => {
  const { problems } = read(advert('Some {code} here.\n\n'.repeat(200)));
  expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 200 }, (_, at) => at * 2 + 8));
});

it.each([
  [
    'list in duties',
    '<Duties area="Platform">\n\n- One.\n- Two.\n  - Three.\n\n</Duties>',
    'duties',
    [{ area: 'Platform', items: ['One.', 'Two.', 'Three.'] }],
  ],
  [
    'duties without area',
    '<Duties>\n\n1. One.\n\n</Duties>',
    'duties',
    [{ area: undefined, items: ['One.'] }],
  ],
  [
    'requirements',
    '<Requirements level="desirable">\n\n- **One** of `two`.\n\n</Requirements>',
    'requirements',
    [{ level: 'desirable', items: ['One of two.'] }],
  ],
  ['steps', '<Process>\n\n1. Call.\n2. Offer.\n\n</Process>', 'process', ['Call.', 'Offer.']],
  [
    'benefits in a callout',
    '<Callout kind="tip">\n\n<Benefits>\n\n- Lunch.\n\n</Benefits>\n\n</Callout>',
    'benefits',
    ['Lunch.'],
  ],
] as const)('takes a %s as data', (_, source, key, expected) => {
  const { problems, body } = read(advert(source));
  expect([problems, body[key]]).toEqual([[], expected]);
});

it.each([
  ['a comment for editors', 'One. {/* ask Ada */}\n\n{/* and Bo */}'],
  ['signs that are escaped', 'Less than \\< 5 and \\{ this }.'],
  ['a literal number in an attribute', '<Duties area={5}>\n\n- One.\n\n</Duties>'],
  ['a link to the site itself', '[Others](/roles/)'],
])('takes %s', (_, source) => {
  expect(places(advert(source))).toEqual([]);
});

it.each([
  ['in brackets', 'Ask [your manager].', 'placeholder'],
  ['in brackets with backslashes', 'Ask \\[your manager\\].', 'placeholder'],
  ['in braces with backslashes', 'Ask \\{\\{ manager }}.', 'placeholder'],
  ['in brackets as entities', 'Ask &#91;your manager&#93;.', 'placeholder'],
  ['in capitals', 'Ask *TBC*.', 'placeholder'],
  ['as filler', 'Lorem ipsum dolor.', 'placeholder'],
  ['as a mark that turns the text', 'Ask &#x202e;Ada.', 'turned-text'],
])('finds what is no text of an advert %s', (_, source, rule) => {
  expect(read(advert(source)).problems.map((problem) => problem.rule)).toEqual([rule]);
});

it('publishes no character that an entity hides', () => {
  expect(bodyNodes(read(advert('A&#x200b;da.')).body)).toMatchObject([{ children: [{ value: 'Ada.' }] }]);
});
