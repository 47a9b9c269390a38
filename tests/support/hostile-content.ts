import fc from 'fast-check';
import { entities, injection, injections } from './injections.ts';

/**
 * What every field and text of the content holds in turn: the corpus, and more made of its pieces. Without what the
 * check refuses wherever it stands: signs that were encoded twice, what is to be filled in, and turned text.
 */
export const hostileTexts: readonly string[] = [
  ...injections,
  ...fc.sample(injection, { seed: 20_261_120, numRuns: 20 }),
].filter((text) => !/&#?\w+;?|\{\{|\$\{|[\u202A-\u202E]/.test(text));

/** Files that the check takes, with the texts wherever a field or a body takes words; one role for each text. */
export function hostileContent(): Record<string, string> {
  const files: Record<string, string> = {
    'site.yaml': site,
    'employers/honest.mdx': mdx({ name: 'Vector & Sons' }, 'They write compilers.'),
    'roles/honest.mdx': honest,
    'skills/hostile.yaml': yaml({ name: field(1, 'Skill'), aliases: [field(2), field(3)], about: field(4) }),
  };
  hostileTexts.forEach((_, at) => {
    files[`employers/hostile-${at}.mdx`] = mdx(employer(at), body(at));
    files[`roles/hostile-${at}.mdx`] = mdx(role(at), body(at));
    if (at % 6 === 0) {
      files[`profiles/hostile-${at}.mdx`] = mdx(profile(at), body(at));
      files[`guides/hostile-${at}.mdx`] = mdx(guide(at), body(at));
    }
  });
  return files;
}

/** Words before it, since a field must have some, and its place, since no two pages may share a title. */
function field(at: number, first = 'Word'): string {
  return entities(`${first} ${at} ${hostileTexts[at % hostileTexts.length]}`);
}

const address = (at: number) =>
  `https://a${at}.org/${(hostileTexts[at] ?? '').replace(/\s/g, '%20').replace(/[\u2028\u2029\u0085\uFEFF\u202A-\u202E]/g, '')}`;

function employer(at: number): object {
  return {
    name: field(at, 'Firm'),
    legalName: field(at),
    url: address(at),
    sameAs: [address(at)],
    industry: field(at),
    size: field(at),
    headquarters: { street: field(at), city: 'Leeds', region: field(at), country: 'GB' },
    benefits: [field(at), field(at + 1)],
    equalOpportunity: field(at),
    contact: { name: field(at), phone: field(at), url: address(at), email: 'a@a1.org' },
  };
}

function role(at: number): object {
  return {
    title: field(at, 'Role'),
    employer: `hostile-${at}`,
    reference: field(at),
    posted: '2026-11-09',
    closes: '2027-01-31',
    careerStage: field(at),
    employment: ['full-time'],
    workplace: 'on-site',
    locations: [{ street: field(at), city: field(at), region: field(at), country: 'GB' }],
    pay: { currency: 'GBP', min: 30_000 + at, per: 'year', stated: true, extras: [field(at)] },
    hours: field(at),
    visa: field(at),
    relocation: field(at),
    clearance: field(at),
    industry: field(at),
    department: field(at),
    benefits: [field(at), field(at + 2)],
    skills: ['hostile'],
    ...(at % 6 === 0 ? { profile: `hostile-${at}` } : {}),
    apply: [{ url: address(at) }, { email: 'jobs@a1.org', subject: field(at) }, { post: field(at) }][at % 3],
    source: { name: field(at), url: address(at), seen: '2026-11-10' },
    glance: { role: field(at), why: field(at), ask: field(at) },
  };
}

function profile(at: number): object {
  return {
    title: field(at, 'Profile'),
    alsoKnownAs: [field(at + 1)],
    summary: field(at),
    purpose: field(at),
    occupation: { label: field(at), isco08: '2512', esco: address(at) },
    skills: ['hostile'],
  };
}

function guide(at: number): object {
  return {
    title: field(at, 'Guide'),
    kind: 'interview',
    by: field(at),
    summary: field(at),
    role: `hostile-${at}`,
  };
}

/**
 * The texts as words, in attributes, in code and as addresses; each paragraph is unlike that of another role. What
 * looks like a comment in code or an address is taken for one, which must not be published.
 */
function body(at: number): string {
  const text = entities(hostileTexts[at] ?? '');
  const link = address(at)
    .replaceAll('<!--', '%3C!--')
    .replace(/[<>\\]/g, (sign) => `\\${sign}`);
  return `
You mend machine ${at} ${text}

## About ${text}

<Duties area="Area ${text}">

- First duty ${at} ${text}
- Second duty with a [link ${text}](<${link}> "${text}")

</Duties>

<Requirements level="essential">

- **Need** ${at} ${text}

</Requirements>

<Benefits>

- Gain ${at} ${text}

</Benefits>

<Process>

1. Step ${at} ${text}

</Process>

<Callout kind="tip">

Note ${at} ${text}

</Callout>

<Quote by="Who ${text}">

Said ${at} ${text}

</Quote>

| A ${text} | B |
| --- | --- |
| ${text} | ${at} |

\`\`\`
${(hostileTexts[at] ?? '').replaceAll('`', "'").replaceAll('<!--', '<! --')}
\`\`\`
`;
}

/** What an advert may well say, in signs that mean something to machines. */
const honest = mdx(
  {
    title: 'C++ Developer (R&D)',
    employer: 'honest',
    posted: '2026-11-09',
    workplace: 'on-site',
    employment: ['full-time'],
    locations: [{ street: 'Unit 3, Mill Lane', city: 'Leeds', region: 'West Yorkshire', country: 'GB' }],
    benefits: ['Pension of 5%; we add as much', 'Lunch'],
    hours: '< 40 hours a week',
    apply: { url: 'https://a1.org/jobs?a=1&b=2' },
  },
  `
You know \\<vector>, \\<map> and AT&T; your templates compile, and a < b > c holds no terror for you in R&D.

<Benefits>

- Pension of 5%; we add as much
- Lunch

</Benefits>
`,
);

const site = yaml({
  name: entities('Jobs <script>pwned()</script> "&\''),
  description: entities('A site </title><img src=x onerror=pwned()> ]]> "'),
  url: 'https://jobs.rolecall.org',
  language: 'en-GB',
  timeZone: 'Europe/London',
  publisher: { name: entities('Who "><svg onload=pwned()>'), url: 'https://a1.org/"><svg' },
  contact: { name: entities('Team <b>"'), email: 'applications@a1.org' },
  notice: entities('Note <script>pwned()</script>'),
  footer: [{ label: entities('Legal <img src=x onerror=pwned()>'), url: `https://a1.org/"onclick="pwned()` }],
  assumptions: { daysPerYear: 220, hoursPerWeek: 37.5, weeksPerYear: 52 },
});

function mdx(fields: object, text: string): string {
  return `---\n${yaml(fields)}---\n${text}`;
}

/** JSON is YAML. */
function yaml(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}
