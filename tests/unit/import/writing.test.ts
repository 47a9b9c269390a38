import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyNodes } from '#domain/body-tree.ts';
import { bodyText } from '#domain/body.ts';
import { readMdx } from '#content/reader.ts';
import { roleSchema } from '#domain/role-entry.ts';
import type { Advert } from '#import/advert.ts';
import type { Draft, Section } from '#import/draft.ts';
import { acceptedDraft } from '#import/writing/accepted-draft.ts';
import { frontMatterText } from '#import/writing/front-matter-text.ts';
import { employerKeys, type Library } from '#import/writing/library.ts';
import { mdxSections } from '#import/writing/mdx-sections.ts';
import { writtenAdvert } from '#import/writing/written-advert.ts';

const role = (changes: Partial<Draft> = {}): Draft => ({
  kind: 'role',
  fields: { title: 'Ferry Pilot', posted: '2026-10-01' },
  employer: { fields: { name: 'Skerry Lines' }, paragraphs: [] },
  recruiter: undefined,
  guides: [],
  sections: [{ heading: undefined, blocks: [{ kind: 'paragraph', words: 'Bring the ferry across.' }] }],
  evidence: {},
  unknown: [],
  notCarried: [],
  repairs: [],
  ...changes,
});
const advert = (draft: Draft, key = 'test 1'): Advert => ({ draft, key, recorded: new Set() });

/** A folder of content with employers by name, skills by name, and other files by `collection/slug`. */
function shelf(
  employers: Record<string, object> = {},
  skills: Record<string, string> = {},
  files: Record<string, string> = {},
): Library {
  const added = new Map(Object.entries(files));
  return {
    root: '',
    employers: new Map(
      Object.entries(employers).flatMap(([slug, one]) =>
        [slug, ...employerKeys(one)].map((key) => [key, slug] as const),
      ),
    ),
    skills: new Map(Object.entries(skills)),
    taken: {
      roles: new Set(),
      employers: new Set(),
      profiles: new Set(),
      guides: new Set(),
      skills: new Set(),
    },
    textOf: (collection, slug) => added.get(`${collection}/${slug}`),
    add: (collection, slug, text) => added.set(`${collection}/${slug}`, text),
  };
}

describe('the text of a file', () => {
  const mdx = (sections: Section[]) =>
    readMdx(`---\ntitle: x\n---\n\n${mdxSections(sections)}\n`, 'content/roles/x.mdx', roleSchema);

  it.each([
    'import taxes are part of the work',
    'export { tables } to <b>CSV</b>',
    '# not a heading',
    '- not a list',
    '1. not a list either',
    '| not | a table |',
    '> not a quotation',
    '=== not underlined',
    '--- not a line',
    '``` not code',
    '~~~ not code',
    'a*b*c and __init__ and [a](b) and ![c](d)',
    'www.example.org, https://example.org/a_b, jobs@example.org',
    '{{template}} & &amp; &nbsp; \\ at the end \\',
    ':::note',
    '$5 and $6',
    '    four spaces',
    '<Duties>',
  ])('says %j and nothing else', (words) => {
    for (const sections of [
      [{ heading: undefined, blocks: [{ kind: 'paragraph', words }] }],
      [{ heading: words, blocks: [{ kind: 'list', items: [words, words] }] }],
    ] satisfies Section[][]) {
      const { body, problems } = mdx(sections);
      expect(problems.filter(({ rule }) => !['missing-field', 'placeholder'].includes(rule))).toEqual([]);
      expect(letters(bodyText(bodyNodes(body)))).toBe(
        letters(
          sections
            .flatMap(({ heading, blocks }) => [
              heading ?? '',
              ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.words])),
            ])
            .join(''),
        ),
      );
    }
  });

  it('says any words and nothing else', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const signs = fc.string({
      unit: fc.constantFrom(...'ab <>{}[]()*_`~#-+=|\\/:.@&!$%^\'"1'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(words, signs), { minLength: 1, maxLength: 4 }), (items) => {
        const draft = acceptedDraft(
          role({
            sections: [
              {
                heading: items[0],
                component: 'Duties',
                blocks: [
                  { kind: 'list', items },
                  { kind: 'paragraph', words: items.at(-1)! },
                ],
              },
            ],
          }),
        );
        const { body, problems } = mdx(draft.sections);
        expect(problems.filter(({ rule, line }) => line > 3 && rule !== 'hidden-characters')).toEqual([]);
        const kept = draft.sections.flatMap(({ heading, blocks }) => [
          heading ?? '',
          ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.words])),
        ]);
        expect(letters(bodyText(bodyNodes(body)))).toBe(letters(kept.join('')));
      }),
      { numRuns: 400 },
    );
  });

  it('puts lists between the tags of their kind, and paragraphs outside', () => {
    expect(
      mdxSections([
        {
          heading: 'What you would do',
          component: 'Duties',
          attributes: { area: 'Tides & "tables"' },
          blocks: [
            { kind: 'paragraph', words: 'Every day:' },
            { kind: 'list', items: ['Read tables', 'Write tables'] },
          ],
        },
        {
          heading: 'More',
          component: 'Requirements',
          blocks: [{ kind: 'list', items: ['Sea legs'], ordered: true }],
        },
      ]),
    ).toBe(`## What you would do

Every day:

<Duties area="Tides & &#34;tables&#34;">

- Read tables
- Write tables

</Duties>

## More

1. Sea legs`);
  });
});

describe('front matter', () => {
  it('has the fields in the order of their schema, the words that say them, and what is to be asked for', () => {
    expect(
      frontMatterText(
        {
          pay: { currency: 'GBP', max: 850, per: 'day', stated: true },
          title: 'Lead: MLOps',
          locations: [{ city: 'London', country: 'GB' }],
          employment: ['contract'],
        },
        ['title', 'posted', 'employment', 'locations', 'pay'],
        {
          evidence: new Map([['pay', ['Up to £850\nper day # --- ']]]),
          todos: new Map([['posted', ['The source does not say when.']]]),
        },
      ),
    ).toBe(`---
title: 'Lead: MLOps'
# TODO posted - The source does not say when.
employment: [contract]
locations:
  - { city: London, country: GB }
# “Up to £850 per day # --- ”
pay:
  currency: GBP
  max: 850
  per: day
  stated: true
---
`);
  });
});

describe('a draft that the check would refuse', () => {
  it('loses the field, and the report has it', () => {
    const { fields, notCarried } = acceptedDraft(
      role({
        fields: {
          title: 'Pilot',
          pay: { currency: 'Pounds', min: 5, per: 'day', stated: true },
          apply: { email: 'nobody' },
        },
      }),
    );
    expect(fields).toEqual({ title: 'Pilot' });
    expect(notCarried).toEqual([
      {
        text: 'pay: {"currency":"Pounds","min":5,"per":"day","stated":true}',
        why: '`Pounds` is not a currency code.',
      },
      { text: 'apply: {"email":"nobody"}', why: '`nobody` is not an e-mail address.' },
    ]);
  });

  it('keeps the sentences around one with a gap', () => {
    const { sections, notCarried } = acceptedDraft(
      role({
        sections: [
          { heading: undefined, blocks: [{ kind: 'paragraph', words: 'Steer. The salary is TBC. Moor.' }] },
        ],
      }),
    );
    expect(sections[0]?.blocks).toEqual([{ kind: 'paragraph', words: 'Steer. Moor.' }]);
    expect(notCarried).toEqual([
      { text: 'The salary is TBC.', why: '`TBC` stands where something is still to be written.' },
    ]);
  });

  it('never closes before it is posted', () => {
    const { fields, notCarried } = acceptedDraft(
      role({ fields: { title: 'Pilot', posted: '2026-10-01', closes: '2012-03-01' } }),
    );
    expect(fields.closes).toBeUndefined();
    expect(notCarried[0]?.text).toBe('closes: 2012-03-01');
  });

  it('asks from which countries one may work where the place is all that says it', () => {
    const { fields, unknown } = acceptedDraft(
      role({ fields: { title: 'Pilot', workplace: 'remote', locations: [{ country: 'PT' }] } }),
    );
    expect(fields.applicants).toEqual({ countries: ['PT'] });
    expect(unknown.map(({ field }) => field)).toContain('applicants');
  });

  it('is cut where a page would be too long, and says what was cut', () => {
    const items = Array.from({ length: 900 }, (_, index) => `${index} ${'tide '.repeat(20)}`);
    const blocks = items.map((words) => ({ kind: 'paragraph' as const, words }));
    const { sections, notCarried } = acceptedDraft(role({ sections: [{ heading: undefined, blocks }] }));
    const kept = sections.flatMap((section) => section.blocks);
    expect(kept.length).toBeLessThan(items.length);
    expect(kept.length + notCarried.length).toBe(items.length);
  });
});

describe('the files of an advert', () => {
  it('are the role and, when it is new, its employer', () => {
    const { files } = writtenAdvert(advert(role()), shelf());
    expect(files.map(({ collection, slug, text }) => [`${collection}/${slug}`, text])).toEqual([
      ['employers/skerry-lines', '---\nname: Skerry Lines\n---\n'],
      [
        'roles/ferry-pilot-skerry-lines',
        '---\ntitle: Ferry Pilot\nemployer: skerry-lines\nposted: 2026-10-01\n---\n\nBring the ferry across.\n',
      ],
    ]);
  });

  it.each([
    ['its name in other letters', { name: 'SKERRY LINES' }],
    ['its registered name', { name: 'Skerry', legalName: 'Skerry Lines' }],
    ['its address', { name: 'Skerry', url: 'https://www.skerry.example/' }],
  ])('name an employer that is there by %s', (_, known) => {
    const draft = role({
      employer: {
        fields: { name: 'Skerry Lines', url: 'http://skerry.example' },
        paragraphs: ['Ferries since 1851.'],
      },
    });
    const {
      files,
      place,
      advert: told,
    } = writtenAdvert(advert(draft), shelf({ sk: known }, {}, { 'employers/sk': JSON.stringify(known) }));
    expect(place.employer?.slug).toBe('sk');
    expect(files).toHaveLength(1);
    expect(told.draft.notCarried.every(({ why }) => why.includes('is there already'))).toBe(true);
    expect(files[0]?.text).toContain('## About Skerry Lines\n\nFerries since 1851.');
  });

  it('never have the name of an employer that may not be named in a file name', () => {
    const draft = role({
      employer: { fields: { disclosed: false, describedAs: 'A global investment bank' }, paragraphs: [] },
    });
    expect(writtenAdvert(advert(draft), shelf()).files.map(({ slug }) => slug)).toEqual([
      'undisclosed-global-investment-bank',
      'ferry-pilot-global-investment-bank',
    ]);
  });

  it('repeat no words of the source in comments about an employer that may not be named', () => {
    const draft = role({
      employer: { fields: { disclosed: false, describedAs: 'Undisclosed bank' }, paragraphs: [] },
      fields: { title: 'Pilot', workplace: 'on-site', locations: [{ city: 'London', country: 'GB' }] },
      evidence: { workplace: 'On site at Threadneedle' },
      unknown: [{ field: 'pay', todo: 'Ask what it pays.' }],
    });
    const { files } = writtenAdvert(advert(draft), shelf());
    expect(files.at(-1)?.text).not.toContain('Threadneedle');
    expect(files.at(-1)?.text).toContain('# TODO pay - Ask what it pays.');
  });

  it('give two adverts of one title two names, and no other advert the name of a list', () => {
    const library = shelf();
    const names = ['Ferry Pilot', 'Ferry Pilot', 'Remote'].map(
      (title, index) =>
        writtenAdvert(advert(role({ fields: { title }, employer: undefined }), `${index}`), library).place
          .slug,
    );
    expect(names).toEqual(['ferry-pilot', 'ferry-pilot-2', 'remote-role']);
  });

  it('link skills that have a file, and keep the names of others in the text', () => {
    const draft = role({ fields: { title: 'Pilot', skills: ['ML Ops', 'Rowing'] } });
    const { files } = writtenAdvert(advert(draft), shelf({}, { 'ml ops': 'mlops' }));
    expect(files.at(-1)?.text).toContain('skills: [mlops]');
    expect(files.at(-1)?.text).toContain('## Skills\n\n- Rowing');
  });

  it('leave a file that is there with another text, and give an advert with another reference another name', () => {
    const there = { 'roles/ferry-pilot-skerry-lines': '---\ntitle: Ferry Pilot\nreference: A1\n---\n' };
    const fields = { title: 'Ferry Pilot' };
    expect(writtenAdvert(advert(role({ fields })), shelf({}, {}, there)).blocked).toBe(true);
    const other = writtenAdvert(
      advert(role({ fields: { ...fields, reference: 'B2' } })),
      shelf({}, {}, there),
    );
    expect([other.blocked, other.place.slug]).toEqual([false, 'ferry-pilot-skerry-lines-2']);
  });

  it('are one profile where there is no vacancy, with no employer', () => {
    const draft = role({
      kind: 'profile',
      fields: { title: 'Ferry Pilot', summary: 'Brings ferries across.' },
    });
    const { files } = writtenAdvert(advert(draft), shelf());
    expect(files.map(({ collection, text }) => [collection, text.split('\n\n')[0]])).toEqual([
      ['profiles', '---\ntitle: Ferry Pilot\nsummary: Brings ferries across.\n---'],
    ]);
  });

  it('are guides too, for the role or the employer that they are about', () => {
    const guide = (kind: 'cv' | 'interview') => ({
      fields: { title: `Your ${kind}`, kind, by: 'StudySmarter', summary: 'Advice.' },
      sections: [{ heading: undefined, blocks: [{ kind: 'paragraph' as const, words: 'Be yourself.' }] }],
    });
    const { files } = writtenAdvert(advert(role({ guides: [guide('cv'), guide('interview')] })), shelf());
    const guides = files.filter(({ collection }) => collection === 'guides').map(({ text }) => text);
    expect(guides).toEqual([
      expect.stringContaining('role: ferry-pilot-skerry-lines'),
      expect.stringContaining('employer: skerry-lines'),
    ]);
  });
});

/** What is left of words when a reader's typography, white space and repairs are not counted. */
function letters(words: string): string {
  return words.normalize('NFKD').replace(/[\s"'‘’“”.…–—-]|\p{Cf}|\p{Cc}/gu, '');
}
