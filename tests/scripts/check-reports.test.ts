import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { PlacedProblem } from '#domain/problem.ts';
import type { Inspection } from '#rules/inspection.ts';
import { github } from '../../scripts/check/github.ts';
import { json } from '../../scripts/check/json.ts';
import { pretty } from '../../scripts/check/pretty.ts';
import { sarif } from '../../scripts/check/sarif.ts';
import { unheard } from '../../scripts/check/unheard.ts';
import { problems as explained } from '../../scripts/reference/problems.ts';

const role = 'content/roles/ml, lead.mdx';
const files = new Map([
  [
    role,
    [
      '---',
      'title: "Lead"',
      'pay: { currency: GBP, min: 50000, per: pa, stated: true } # 100%',
      '---',
      '',
      `${'Long before. '.repeat(12)}It pays Â£50,000.${' Long after.'.repeat(12)}`,
      '東京 👩‍💻 see\tthis\u200b here',
      'One sentence',
      'over two lines.',
    ],
  ],
]);
const lines = (file: string) => files.get(file) ?? [];

const problems: PlacedProblem[] = [
  {
    file: role,
    line: 3,
    column: 28,
    rule: 'pay-bounds',
    severity: 'error',
    message: 'It is 100% wrong: `50000`,\nas written.',
    hint: 'Correct it.',
  },
  {
    file: role,
    line: 3,
    column: 39,
    rule: 'other-word',
    severity: 'hint',
    message: '`pa` is read as `year`.',
    hint: 'Write `year`.',
    quote: 'pa',
    fix: 'year',
  },
  {
    file: role,
    line: 6,
    column: 165,
    rule: 'garbled-text',
    severity: 'error',
    message: '`Â£50,000.` is garbled.',
    hint: 'It was `£50,000.`.',
    quote: 'Â£50,000.',
    fix: '£50,000.',
  },
  {
    file: role,
    line: 7,
    column: 17,
    rule: 'hidden-characters',
    severity: 'hint',
    message: 'A character that nobody can see stands here.',
    hint: 'Delete it.',
    quote: '\u200b',
    fix: '',
  },
  {
    file: role,
    line: 8,
    column: 5,
    rule: 'text-pay',
    severity: 'warning',
    message: 'This runs over two lines.',
    hint: '',
    quote: 'sentence\nover two',
  },
  {
    file: 'content/\u001b[2Jodd\n::error::x',
    line: 1,
    column: 1,
    rule: 'stray-file',
    severity: 'error',
    message: 'Nothing reads \u001b[31mthis\u202e.',
    hint: '::warning::Move it.',
  },
  {
    file: 'content/skills/sql.yaml',
    line: 2,
    column: 1,
    rule: 'todo-open',
    severity: 'hint',
    message: 'Still to be found out: the name',
    hint: 'Write what is known.',
    quote: '# TODO the name',
  },
];
const found: Inspection = { catalogue: undefined, problems, files: 3, leftOut: [], unready: [] };
const report = (name: string) => `../fixtures/reports/${name}`;

describe('for people', () => {
  it('underlines what is wrong, and counts', async () => {
    await expect(`${pretty(found, { lines })}\n`).toMatchFileSnapshot(report('pretty.txt'));
  });

  it('adds nothing but colour on a terminal', async () => {
    const coloured = pretty(found, { lines, colour: true });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty(found, { lines }));
    await expect(`${coloured}\n`).toMatchFileSnapshot(report('pretty-in-colour.txt'));
  });

  it('prints nothing that could command a terminal', () => {
    expect(pretty(found, { lines })).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u200b]/u);
  });
});

describe('for pull requests', () => {
  it('puts problems on their lines, errors first, and lets no content give commands', async () => {
    await expect(`${github(found, { lines }, 'a-token')}\n`).toMatchFileSnapshot(report('github.txt'));
  });

  it('lets the log of a build hear nothing that content says either', () => {
    expect(unheard('##[add-mask]x', true, 'a-token')).toBe(
      '::stop-commands::a-token\n##[add-mask]x\n::a-token::',
    );
    expect(unheard('##[add-mask]x', false)).toBe('##[add-mask]x');
  });

  it('shows ten of a kind, and says how many more there are', () => {
    const [error, hint] = problems as [PlacedProblem, PlacedProblem];
    const many = {
      ...found,
      problems: [...Array(12).fill(hint), ...Array(13).fill(error)] as PlacedProblem[],
    };
    const printed = github(many, { lines }, 'a-token').split('\n');
    expect(printed.slice(0, 20).map((line) => line.split(' ', 1)[0])).toEqual([
      ...Array<string>(10).fill('::error'),
      ...Array<string>(10).fill('::notice'),
    ]);
    expect(printed[20]).toBe('5 more are not shown on the lines of a pull request, but below.');
  });
});

describe('for programs', () => {
  it('names the same places with their ends, and what may stand there', async () => {
    await expect(`${json(found, { lines })}\n`).toMatchFileSnapshot(report('report.json'));
  });
});

describe('for code scanners', () => {
  const log = JSON.parse(sarif(found, { lines }, 'https://git.example/content/README.md')) as {
    runs: [
      {
        results: { ruleId: string; ruleIndex: number }[];
        tool: { driver: { rules: { id: string; helpUri: string }[] } };
      },
    ];
  };

  it('is SARIF 2.1.0 by its schema, which is the one of schemastore.org', () => {
    const { id, $schema, ...schema } = JSON.parse(
      readFileSync('tests/fixtures/reports/sarif-schema.json', 'utf8'),
    ) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    validate(log);
    expect(validate.errors).toBeNull();
    expect([typeof id, typeof $schema]).toEqual(['string', 'string']);
    expect(validate({ version: '2.1.0' })).toBe(false);
  });

  it('tells the places and the repairs', async () => {
    const [{ results, tool }] = log.runs;
    const told = results.map(({ ruleIndex, ...result }) => {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(result.ruleId);
      return result;
    });
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(report('sarif-results.json'));
  });

  it('explains every rule, and leads to its heading', () => {
    const { rules } = log.runs[0].tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(explained().map(({ name }) => name));
    const readme = readFileSync('content/README.md', 'utf8');
    const lost = rules.filter(
      ({ id, helpUri }) =>
        helpUri !== `https://git.example/content/README.md#${id}` || !readme.includes(`\n### ${id}\n`),
    );
    expect(lost).toEqual([]);
  });
});
