import { describe, expect, it } from 'vitest';
import type { Wanted } from '#search/query.ts';
import { reading } from '#search/grammar/reading.ts';
import { lexiconOf } from './lexicon-of.ts';

const lexicon = lexiconOf();

function wanted(text: string): Wanted {
  return reading(text, lexicon).wanted;
}

/** "remote | go[skill:go] engineer -java": a clause after another, in quotes where its words are a phrase. */
function clauses(text: string): string {
  const term = ({ words, phrase, value }: Wanted['clauses'][number]['alternatives'][number]) =>
    (phrase ? `"${words.join(' ')}"` : words.join('+')) + (value ? `[${value.facet}:${value.key}]` : '');
  return wanted(text)
    .clauses.map(({ alternatives, excluded }) => (excluded ? '-' : '') + alternatives.map(term).join('|'))
    .join(' ');
}

describe('values', () => {
  it.each<[string, Wanted['chosen']]>([
    ['remote', { workplace: ['remote'] }],
    ['WFH', { workplace: ['remote'] }],
    ['work from home', { workplace: ['remote'] }],
    ['in the office', { workplace: ['on-site'] }],
    ['hybrid or remote', { workplace: ['hybrid', 'remote'] }],
    ['freelancer', { employment: ['contract'] }],
    ['fixed term contract', { employment: ['contract', 'temporary'] }],
    ['part-time', { employment: ['part-time'] }],
    ['temp', { employment: ['temporary'] }],
    ['internship', { employment: ['internship'] }],
    ['Jr.', { seniority: ['entry'] }],
    ['principal', { seniority: ['principal'] }],
    ['head of', { seniority: ['director'] }],
    ['london', { place: ['london-united-kingdom'] }],
    ['jobs in London', { place: ['london-united-kingdom'] }],
    ['uk', { place: ['united-kingdom'] }],
    ['England', { place: ['united-kingdom'] }],
    ['USA', { place: ['united-states'] }],
    ['Deutschland', { place: ['germany'] }],
    ['texas', { place: ['texas-united-states'] }],
    ['Austin, TX', { place: ['austin-texas-united-states'] }],
    ['Leeds UK', { place: ['leeds-united-kingdom'] }],
    ['Cambridge', { place: ['cambridge-united-kingdom', 'cambridge-massachusetts-united-states'] }],
    ['Cambridge, UK', { place: ['cambridge-united-kingdom'] }],
    ['Cambridge, Massachusetts', { place: ['cambridge-massachusetts-united-states'] }],
    ['NYC', { place: ['new-york-united-states'] }],
    ['New York, NY', { place: ['new-york-new-york-united-states'] }],
    ['globex', { employer: ['globex-uk'] }],
    ['ITG', { employer: ['initech'] }],
    ['Bullseye Stores plc', { employer: ['target'] }],
    ['the initech group', { employer: ['initech'] }],
    ['from Acme', { employer: ['acme-labs', 'acme-robotics'] }],
    ['at acme labs', { employer: ['acme-labs'] }],
    ['banking', { industry: ['banking'] }],
    ['in healthcare', { industry: ['healthcare'] }],
    ['no agencies', { advertised: ['employer'] }],
    ['through a recruiter', { advertised: ['recruiter'] }],
    ['outside IR35', { ir35: ['outside'] }],
    ['inside ir35', { ir35: ['inside'] }],
    // What is said exactly is the value itself, and never the words of a title.
    ['skill:go place:leeds-united-kingdom', { place: ['leeds-united-kingdom'], skill: ['go'] }],
    ['skill:go or skill:python', { skill: ['go', 'python'] }],
    ['seniority:senior skill:go', { seniority: ['senior'], skill: ['go'] }],
  ])('%s', (text, chosen) => {
    expect(wanted(text)).toEqual({ clauses: [], chosen, without: {} });
  });

  it.each([
    ['python', 'python[skill:python]'],
    ['machine learning', '"machine learning"[skill:machine-learning]'],
    ['k8s', 'kubernetes[skill:kubernetes]'],
    ['ml', '"machine learning"[skill:machine-learning]'],
    ['SageMaker', '"aws sagemaker"[skill:aws-sagemaker]'],
    ['aws', '"amazon web services"[skill:aws]'],
    ['cicd', '"ci cd"[skill:ci-cd]'],
    ['c++ or c#', 'c++[skill:c-plus-plus]|c#[skill:c-sharp]'],
    ['.net', '.net[skill:dot-net]'],
    ['java', 'java[skill:java]'],
    ['JavaScript', 'javascript[skill:javascript]'],
    ['JS', 'javascript[skill:javascript]'],
    ['skill~go', 'go[skill:go]'],
    ['skill:go or python', '[skill:go]|python[skill:python]'],
  ])('%s is a skill, which a title may name as well', (text, words) => {
    expect(clauses(text)).toBe(words);
    expect(wanted(text).chosen).toEqual({});
  });

  it.each<[string, Wanted['without'], string]>([
    ['-remote', { workplace: ['remote'] }, ''],
    ['-"contract"', {}, '-"contract"'],
    ['-full time -London', { employment: ['full-time'], place: ['london-united-kingdom'] }, ''],
    ['-python', {}, '-python[skill:python]'],
    ['-R', {}, '-r[skill:r]'],
    ['-skill:python', { skill: ['python'] }, ''],
    ['-databricks', { employer: ['databricks-inc'] }, '-databricks[skill:databricks]'],
    ['developer -banana', {}, 'developer -banana'],
    ['well-paid - really', {}, 'well paid really'],
  ])('%s is left out', (text, without, words) => {
    expect(wanted(text).without).toEqual(without);
    expect(clauses(text)).toBe(words);
  });
});

describe('words with several meanings', () => {
  it.each<[string, string, Wanted['chosen']]>([
    // A skill or a level beside other words may also stand in the title alone.
    ['Machine Learning Engineer', '"machine learning"[skill:machine-learning] engineer', {}],
    ['senior nurse', 'senior[seniority:senior] nurse', {}],
    ['senior remote nurse', 'senior[seniority:senior] nurse', { workplace: ['remote'] }],
    ['head of sales', '"head of"[seniority:director] sales', {}],
    // Two skills are both wanted; "or" says otherwise.
    ['python java', 'python[skill:python] java[skill:java]', {}],
    ['python or banana', 'python[skill:python]|banana', {}],
    ['python or remote', 'python[skill:python]|[workplace:remote]', {}],
    // The same word for values of two facets means either, unless a cue tells them apart.
    ['databricks', '[employer:databricks-inc]|databricks[skill:databricks]', {}],
    ['at databricks', '', { employer: ['databricks-inc'] }],
    ['intern', '[employment:internship]|intern[seniority:intern]', {}],
    // Trades that begin like a kind of work, by hand and from the site's own titles.
    ['contract manager', '"contract manager"', {}],
    ['contract planner', '"contract planner"', {}],
    ['contracts manager', 'contracts manager', {}],
    ['contract nurse', 'nurse', { employment: ['contract'] }],
    ['remote monitoring nurse', '"remote monitoring" nurse', {}],
    ['remote sensing', '"remote sensing"[skill:remote-sensing]', {}],
    ['python direct', 'python[skill:python]', { advertised: ['employer'] }],
    ['remote python', 'python[skill:python]', { workplace: ['remote'] }],
    ['senior python', 'python[skill:python]', { seniority: ['senior'] }],
    ['remote nurse', 'nurse', { workplace: ['remote'] }],
    ['lead generation', '"lead generation"', {}],
    ['direct support worker', '"direct" support worker', {}],
    ['account executive', 'account executive', {}],
    // More adverts have these in their title alone than state them; a name that others' titles have needs a cue.
    ['chef', 'chef[skill:chef]', {}],
    ['lead', 'lead[seniority:lead]', {}],
    ['lead engineer', 'lead[seniority:lead] engineer', {}],
    ['target', 'target', {}],
    ['jobs at target', '', { employer: ['target'] }],
    // Words of every day: with a cue, or with a capital that no keyboard put there.
    ['reading', 'reading', {}],
    ['Reading mentor', 'reading mentor', {}],
    ['Reading Mentor', 'reading mentor', {}],
    ['mentor Reading', 'mentor', { place: ['reading-united-kingdom'] }],
    ['Reading', '', { place: ['reading-united-kingdom'] }],
    ['mentor in reading', 'mentor', { place: ['reading-united-kingdom'] }],
    ['nice people', 'nice people', {}],
    ['in nice', '', { place: ['nice-france'] }],
    ['go', 'go', {}],
    ['go to market', 'go market', {}],
    ['senior Go developer', 'senior[seniority:senior] go[skill:go] developer', {}],
    ['SENIOR GO DEVELOPER', 'senior[seniority:senior] go developer', {}],
    ['R developer', 'r[skill:r] developer', {}],
    ['r', 'r', {}],
    ['R&D', 'r&d', {}],
    ['contact us', 'contact us', {}],
    ['jobs in US', '', { place: ['united-states'] }],
    ['teacher US', 'teacher', { place: ['united-states'] }],
    // In quotes nothing is a filter.
    ['"remote" nurse', '"remote" nurse', {}],
    ['“over £500 a day”', '"over 500 a day"', {}],
    ['nurse "part time', 'nurse "part time"', {}],
    // Short forms find each other where the site has no value for them.
    ['sre', 'sre', {}],
    ['site reliability engineer', 'site+reliability+engineer', {}],
    ['the job of a nurse', 'nurse', {}],
    ['or nurse or', 'nurse', {}],
    ['nurse OR teacher or carer', 'nurse|teacher|carer', {}],
  ])('%s', (text, words, chosen) => {
    expect(clauses(text)).toBe(words);
    expect(wanted(text).chosen).toEqual(chosen);
  });

  it('writes short forms out, and a skill as its aliases', () => {
    const [sre] = wanted('sre').clauses;
    expect(sre?.alternatives[0]?.forms).toContainEqual(['site', 'reliability', 'engineer']);
    const [skill] = wanted('machine learning engineer').clauses;
    expect(skill?.alternatives[0]?.forms).toEqual([['ml']]);
  });
});

describe('pay', () => {
  const pay = (least: number, per: string, currency = 'GBP') => ({ currency, per, least });

  it.each([
    ['over £500 a day', pay(500, 'day')],
    ['£700+ per day', pay(700, 'day')],
    ['£700+/day', pay(700, 'day')],
    ['£550pd', pay(550, 'day')],
    ['60k+', pay(60000, 'year')],
    ['60k', pay(60000, 'year')],
    ['€80,000', pay(80000, 'year', 'EUR')],
    ['€80.000', pay(80000, 'year', 'EUR')],
    ['80 000 EUR', pay(80000, 'year', 'EUR')],
    ['at least 45,000 EUR a year', pay(45000, 'year', 'EUR')],
    ['50-60k', pay(50000, 'year')],
    ['£50k to £60k', pay(50000, 'year')],
    ['minimum £20 an hour', pay(20, 'hour')],
    ['£12.21/hr', pay(12.21, 'hour')],
    ['20 an hour', pay(20, 'hour')],
    ['$120k', pay(120000, 'year', 'USD')],
    ['CA$90k', pay(90000, 'year', 'CAD')],
    ['over 300 euros a week', pay(300, 'week', 'EUR')],
    ['£2,400 pcm', pay(2400, 'month')],
    ['PLN 15000 per month', pay(15000, 'month', 'PLN')],
    ['45000+', pay(45000, 'year')],
    ['over 45,000', pay(45000, 'year')],
    ['30k p.a.', pay(30000, 'year')],
    ['40k then 50k', pay(50000, 'year')],
  ])('%s', (text, expected) => {
    expect(wanted(text).pay).toEqual(expected);
  });

  it.each([
    ['£500', '£500: for an hour, a day or a year?'],
    ['PLN 15000', 'PLN 15000: for an hour, a day or a year?'],
  ])('%s is not guessed, and narrows nothing', (text, label) => {
    const { wanted: found, understood } = reading(text, lexicon);
    expect(found).toEqual({ clauses: [], chosen: {}, without: {} });
    expect(understood).toEqual([{ from: 0, to: text.length, kind: 'unclear', label }]);
  });

  it.each([
    '500',
    'over 500',
    '401k',
    '4k',
    '24/7',
    '3 days a week',
    'at least 3 years',
    '365',
    '9 to 5',
    '£1m',
  ])('%s is not pay', (text) => {
    expect(wanted(text).pay).toBeUndefined();
  });

  it('looks for the words of an upper bound, which no filter takes', () => {
    expect(wanted('up to £60k').pay).toBeUndefined();
    expect(clauses('up to £60k')).toBe('"up to 60k"');
  });

  it('takes the currency that most adverts state for an amount without one, and none where none do', () => {
    const dollars = lexiconOf({
      'roles/mlops-lead.mdx':
        '---\ntitle: Lead\nemployer: target\nposted: 2026-11-09\npay: { currency: AUD, min: 9, per: hour, stated: true }\n---\n\nText.\n',
    });
    expect(reading('60k', dollars).wanted.pay?.currency).toBe('AUD');
    expect(reading('$60k', dollars).wanted.pay?.currency).toBe('AUD');
    expect(reading('US$60k', dollars).wanted.pay?.currency).toBe('USD');
    const none = lexiconOf({
      'roles/mlops-lead.mdx': '---\ntitle: Lead\nemployer: target\nposted: 2026-11-09\n---\n\nText.\n',
    });
    expect(reading('60k', none).wanted.pay).toBeUndefined();
  });
});

describe('time and distance', () => {
  it.each<[string, Partial<Wanted>]>([
    ['6 month contract', { contract: { leastMonths: 6, mostMonths: 6 } }],
    ['12 months', { contract: { leastMonths: 12, mostMonths: 12 } }],
    ['3-6 months', { contract: { leastMonths: 3, mostMonths: 6 } }],
    ['at least 6 months', { contract: { leastMonths: 6 } }],
    ['6+ months', { contract: { leastMonths: 6 } }],
    ['up to 3 months', { contract: { mostMonths: 3 } }],
    ['2 year contract', { contract: { leastMonths: 24, mostMonths: 24 } }],
    ['posted today', { postedWithin: 1 }],
    ['new this week', { postedWithin: 7 }],
    ['since yesterday', { postedWithin: 2 }],
    ['in the last 3 days', { postedWithin: 3 }],
    ['posted within 2 weeks', { postedWithin: 14 }],
    ['last 24 hours', { postedWithin: 2 }],
    ['closing soon', { closingWithin: 7 }],
    ['closes today', { closingWithin: 1 }],
    ['closing this week', { closingWithin: 7 }],
    ['closing within 5 days', { closingWithin: 5 }],
    ['within 25 miles of Leeds', { near: { place: 'Leeds, United Kingdom', distance: 25, unit: 'miles' } }],
    ['near Leeds', { near: { place: 'Leeds, United Kingdom', distance: 25, unit: 'miles' } }],
    ['20km around berlin', { near: { place: 'Berlin, Germany', distance: 20, unit: 'km' } }],
    ['near reading', { near: { place: 'Reading, United Kingdom', distance: 25, unit: 'miles' } }],
    ['near Cambridge', { near: { place: 'Cambridge', distance: 25, unit: 'miles' } }],
    ['10 miles from LS1 4AP', { near: { place: 'LS1 4AP', distance: 10, unit: 'miles' } }],
    [
      'near St. Ives, remote',
      { near: { place: 'St. Ives', distance: 25, unit: 'miles' }, chosen: { workplace: ['remote'] } },
    ],
  ])('%s', (text, expected) => {
    expect(wanted(text)).toEqual({ clauses: [], chosen: {}, without: {}, ...expected });
  });

  it.each([
    '12 months experience',
    '2 years',
    '0 months',
    'today',
    'this week',
    'closing a deal',
    'new york',
  ])('%s is not a time', (text) => {
    const { contract, postedWithin, closingWithin } = wanted(text);
    expect({ contract, postedWithin, closingWithin }).toEqual({});
  });

  it('knows places that the site has none of, so that what follows stays words', () => {
    const far = lexiconOf({}, { isPlace: (name) => name.toLowerCase() === 'milton keynes' });
    const { near, clauses: rest } = reading('near milton keynes nurse', far).wanted;
    expect(near?.place).toBe('milton keynes');
    expect(rest.map(({ alternatives }) => alternatives[0]?.words)).toEqual([['nurse']]);
    expect(reading('nurse near me', far).understood).toMatchObject([
      { kind: 'unclear', label: 'Near which place?' },
    ]);
  });
});

describe('what was understood', () => {
  it('is said with its place in the text as it was written', () => {
    const text = '  remote   mlops contract  over £700 a day';
    expect(
      reading(text, lexicon).understood.map(({ from, to, kind, label }) => [
        text.slice(from, to),
        kind,
        label,
      ]),
    ).toEqual([
      ['remote', 'workplace', 'Remote'],
      ['mlops', 'skill', 'MLOps'],
      ['contract', 'employment', 'Contract'],
      ['over £700 a day', 'pay', '£700 or more a day'],
    ]);
    expect(clauses(text)).toBe('mlops[skill:mlops]');
    expect(wanted(text)).toMatchObject({
      chosen: { workplace: ['remote'], employment: ['contract'] },
      without: {},
      pay: { currency: 'GBP', per: 'day', least: 700 },
    });
  });

  it.each([
    ['-remote', 'Not Remote'],
    ['-banana', 'Not “banana”'],
    ['databricks', 'Databricks (employer) or Databricks (skill)'],
    ['in Cambridge', 'Cambridge, United Kingdom or Cambridge, Massachusetts, United States'],
    ['6 months', 'Contract of 6 months'],
    ['1-3 months', 'Contract of 1 to 3 months'],
    ['posted today', 'Posted today'],
    ['closing within 5 days', 'Closing within 5 days'],
    ['near Leeds', 'Within 25 miles of Leeds, United Kingdom'],
    ['£12.50 an hour', '£12.50 or more an hour'],
  ])('%s', (text, label) => {
    expect(reading(text, lexicon).understood).toMatchObject([{ label }]);
  });

  it('has the last of several amounts alone', () => {
    expect(reading('40k or 50k', lexicon).understood).toMatchObject([
      { kind: 'pay', label: '£50,000 or more a year' },
    ]);
  });
});

describe('any input', () => {
  it.each([
    ['a long text', 'nurse '.repeat(2000)],
    ['quotes', '"'.repeat(10_000)],
    ['hyphens', '-'.repeat(10_000)],
    ['digits', '1'.repeat(10_000)],
    ['amounts', '£1,000-'.repeat(1500)],
    ['cues', 'at in from near '.repeat(700)],
    ['white space', `${' '.repeat(10_000)}remote`],
    ['markup', '<script>alert(1)</script>'.repeat(400)],
    ['signs of regular expressions', '[(.*+?^${}()|\\]'.repeat(700)],
    ['halves of characters', '\ud800x\udfff'.repeat(3000)],
    ['text from right to left', '\u202eمهندس برمجيات '.repeat(700)],
  ])('%s is read as its first 200 characters', (_, text) => {
    const first = text.trimStart().slice(0, 200);
    expect(reading(text, lexicon).wanted).toEqual(reading(first, lexicon).wanted);
  });
});
