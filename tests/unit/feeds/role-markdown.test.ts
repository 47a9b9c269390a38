import { mdxToHast, type HastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { bodyNodes } from '#domain/body-tree.ts';
import { bodyMarkdown, plain } from '#feeds/body-markdown.ts';
import { llms } from '#feeds/llms.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { roleAdvert } from '#views/role-advert.ts';
import { sampleCatalogue, sampleRole, sampleSite } from '../../support/sample.ts';

const markdown = (text: string) => bodyMarkdown(bodyNodes(sampleRole('', text).body));

describe('a text', () => {
  it.each([
    ['paragraphs', 'One\ntwo.\n\nThree.', 'One two.\n\nThree.'],
    ['headings', '## The **work**', '## The **work**'],
    ['emphasis', 'A *b* **c** ~~d~~ `e`', 'A *b* **c** ~~d~~ `e`'],
    ['links', '[Us](https://acme.example/a_b)', '[Us](<https://acme.example/a_b>)'],
    ['lists in lists', '- a\n  - b\n- c', '- a\n\n  - b\n- c'],
    ['numbered lists', '3. a\n4. b', '3. a\n4. b'],
    ['code', '```\na < b\n```', '```\na < b\n```'],
    ['tables', '| A | B |\n| --- | --- |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['quotations', '> a\n>\n> b', '> a\n>\n> b'],
    ['areas of duties', '<Duties area="Run">\n\n- a\n\n</Duties>', '### Run\n\n- a'],
    ['requirements', '<Requirements level="desirable">\n\n- a\n\n</Requirements>', '### Welcome\n\n- a'],
    [
      'the words of somebody else',
      '<Quote by="A board">\n\nGreat.\n\n</Quote>',
      '> Great.\n\nSaid by A board, not by the employer.',
    ],
    [
      'signs that are no marks',
      '5 \\< 6, a\\_b, \\*c\\*, \\[d], \\# e',
      '5 \\< 6, a\\_b, \\*c\\*, \\[d\\], \\# e',
    ],
  ])('keeps %s', (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
  });
});

describe('plain text', () => {
  it.each([
    '*a* _b_ `c`',
    '# a',
    '1. a',
    '- a',
    '+ a',
    '[a](b)',
    '<b>',
    'a | b',
    'a \\ b',
    '~~a~~',
    '> a',
    '2) b',
  ])('such as "%s" comes back as it was', (text) => {
    const tree = mdxToHast(plain(text), { features: { gfm: true } });
    expect(textOf(tree)).toBe(text);
  });
});

describe('a role', () => {
  const made = (fields: string, text?: string) => {
    const role = sampleRole(fields, text);
    return roleMarkdown(roleAdvert(role, sampleSite), sampleSite);
  };

  it('has its facts with who says so, its text and the way to apply', () => {
    const written = made(
      'pay: { currency: GBP, min: 1, max: 2, per: year, estimated: { by: A board } }\napply: { email: jobs@acme.example }',
    );
    expect(written).toContain(
      '# Data Engineer\n\nVacancy at Acme Robotics. <https://careers.example/roles/sample/>',
    );
    expect(written).toContain(
      '- **Pay:** £1 to £2 a year (estimated by A board, not by Acme Robotics, with no date given)',
    );
    expect(written).toContain('- **Place:** Leeds, United Kingdom (stated)');
    expect(written).toContain('## The advert\n\nYou build the pipelines.');
    expect(written).toContain('## This advert does not say\n\n- ');
    expect(written).toMatch(/## How to apply\n\n\[jobs@acme.example\]\(<mailto:jobs@acme.example/);
  });

  it('that has closed says so and has no way to apply', () => {
    const written = made('closed: { on: 2026-11-09, why: filled }\napply: { email: jobs@acme.example }');
    expect(written).toContain('**The role was filled on 9 November 2026.**');
    expect(written).not.toMatch(/How to apply|jobs@acme/);
  });
});

describe('llms.txt', () => {
  it('names the site, its data and its open roles', () => {
    const written = llms(
      sampleCatalogue({
        'roles/a.mdx': 'title: Data Engineer\nemployer: acme\nposted: 2026-11-02\n---\nText.',
        'roles/b.mdx': 'title: Old\nemployer: acme\nposted: 2026-10-02\ncloses: 2026-10-09\n---\nText.',
      }),
    );
    expect(written).toMatch(/^# Test Site\n\n> A site to test with\.\n\n/);
    expect(written).toContain('](https://careers.example/roles.json)');
    expect(written).toContain(
      '- [Data Engineer](https://careers.example/roles/a.md): Acme Robotics. Place not said. Pay not stated.',
    );
    expect(written).not.toContain('roles/b.md');
  });

  it('has no list of roles when none is open', () => {
    expect(llms(sampleCatalogue({}))).not.toContain('## Open roles');
  });
});

function textOf(node: HastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
