import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { applySchema } from '#domain/apply.ts';
import { contractSchema } from '#domain/contract.ts';
import { paySchema } from '#domain/pay.ts';
import { amounts } from '#import/prose/amounts.ts';
import { currencyOf } from '#import/prose/currency.ts';
import { sectionHeading } from '#import/prose/heading.ts';
import { momentIn } from '#import/prose/moments.ts';
import { placesIn } from '#import/prose/places.ts';
import { proseDrafts, type Hints } from '#import/prose/prose-drafts.ts';
import { sourceText } from '#import/prose/source-text.ts';

const read = (text: string, hints?: Hints) => proseDrafts(sourceText(text), hints)[0]!;
const head = 'Cook\nLocation: Leeds, UK\n';

// The towns of the world are read once, by whoever asks first.
beforeAll(() => void placesIn('Leeds', { countries: [] }));

describe('characters', () => {
  it.each([
    ['Rate: Â£850 a day', 'Rate: £850 a day'],
    ['Ã‚Â£850', '£850'],
    ['weâ€™re â€œopenâ€\u009d', 'we’re “open”'],
    ['MÃ¼nchen, KrakÃ³w, Å‚Ã³dÅº', 'München, Kraków, łódź'],
    ['CAFÉ» et SÃO PAULO', 'CAFÉ» et SÃO PAULO'],
  ])('reads %j as %j', (written, meant) => {
    const { lines, repairs } = sourceText(written);
    expect(lines[0]!.words).toBe(meant);
    expect(repairs.length > 0).toBe(written !== meant);
  });

  it('puts together lines that were broken to fit a width', () => {
    const wide = Array.from(
      { length: 6 },
      (_, at) => `Sentence ${at} is as long as the width of the page lets it be, word`,
    ).join('\n');
    const { lines, repairs } = sourceText(`${wide}\nby word.`);
    expect(lines.at(-1)!.words).toMatch(/word by word\.$/);
    expect(repairs.join()).toMatch(/put together/);
  });
});

describe('pages', () => {
  const page = `<html><head><title>Cook | Board</title></head><body><nav><a href="/">Home</a></nav>
    <div class="cookie-banner"><p>We use cookies.</p></div><h1>Cook</h1><p>Location: <b>Leeds, UK</b></p>
    <ul><li>Make soup &amp; bread</li></ul><p>Apply now</p><h2>Similar jobs</h2><p>Baker, Hull, £12 an hour</p></body></html>`;

  it('reports what is of the page and not of the job', () => {
    const { fields, notCarried } = read(page);
    expect(fields).toMatchObject({ title: 'Cook', locations: [{ city: 'Leeds', country: 'GB' }] });
    expect(fields.pay).toBeUndefined();
    expect(notCarried).toEqual(
      expect.arrayContaining([
        { text: 'Home', why: 'navigation of the page' },
        { text: 'We use cookies.', why: 'a part of the page that calls itself “cookie-banner”' },
        { text: 'Apply now', why: 'a button of the page' },
        { text: 'Baker, Hull, £12 an hour', why: 'other jobs that the page shows' },
      ]),
    );
  });
});

describe('sums', () => {
  it.each([
    ['£34,500 - £36,000 per annum', 34500, 36000, 'year'],
    ['45.000,00 € brutto pro Jahr', 45000, 45000, 'year'],
    ['45 000 € par an', 45000, 45000, 'year'],
    ["CHF 120'000 – 140'000 p.a.", 120000, 140000, 'year'],
    ['£45-55k', 45000, 55000, undefined],
    ['$120K–$150K USD', 120000, 150000, undefined],
    ['₹18 - 24 LPA', 1800000, 2400000, 'year'],
    ['INR 1.1 to 1.4 crore per annum', 11000000, 14000000, 'year'],
    ['up to 1.6 lakh per month', undefined, 160000, 'month'],
    ['from £220 per day', 220, undefined, 'day'],
    ['£60k+', 60000, undefined, undefined],
    ['12 000 – 15 500 zł miesięcznie', 12000, 15500, 'month'],
  ])('reads %j', (written, min, max, per) => {
    const [found] = amounts(written);
    expect([found?.min, found?.max, found?.per]).toEqual([min, max, per]);
  });

  it.each(['24 to 32 hours', '13. month', '0.05% options', 'Level 2', 'in 2026'])(
    'sees none in %j',
    (written) => {
      expect(amounts(written).filter(({ currency }) => currency !== undefined)).toEqual([]);
    },
  );

  it.each([
    ['$', ['CA'], 'CAD'],
    ['$', ['AU'], 'AUD'],
    ['$', [], undefined],
    ['kr', ['NO'], 'NOK'],
    ['kr', [], undefined],
    ['R', [], 'ZAR'],
    ['zł', [], 'PLN'],
  ])('takes %j of %j for %j', (sign, countries, code) => {
    expect(currencyOf(sign, countries)).toBe(code);
  });
});

describe('pay', () => {
  it.each([
    ['Salary: £30,000 (Glassdoor est.)', { min: 30000, max: 30000, estimated: { by: 'Glassdoor' } }],
    ['Predicted salary: £30,000 a year', { min: 30000, max: 30000, estimated: true }],
    ['Salary: £40,000 base, OTE £80,000', { min: 40000, max: 40000, stated: true }],
    ['Salary: Competitive + bonus', { text: 'Competitive', extras: ['bonus'] }],
    ['Rate: up to £850 a day', { max: 850, per: 'day', stated: true }],
  ])('reads %j', (line, pay) => {
    expect(read(head + line).fields.pay).toMatchObject(pay);
  });

  it.each([
    'We raised £40 million from investors.',
    'You get a £500 learning budget and a £200 voucher.',
    'You will manage a budget of £1,200,000.',
  ])('takes nothing from %j', (line) => {
    expect(read(head + line).fields.pay).toBeUndefined();
  });

  it('lets an estimate never stand in for what the advert states', () => {
    const { fields, notCarried } = read(`${head}£41,000 - £48,000 a year (Indeed est.)\nSalary: £45,000`);
    expect(fields.pay).toMatchObject({ min: 45000, max: 45000, stated: true });
    expect(notCarried.find(({ text }) => text.includes('£41,000'))?.why).toMatch(/estimate/);
  });

  it('asks which dollar is meant where no country says so', () => {
    const { fields, unknown } = read('Cook\nSalary: $50,000 a year');
    expect(fields.pay).toBeUndefined();
    expect(unknown.find(({ field }) => field === 'pay')?.todo).toMatch(/currency/);
  });
});

describe('days', () => {
  it.each([
    ['12 December 2026', ['GB'], '2026-12-12'],
    ['December 4, 2026', [], '2026-12-04'],
    ['15.01.2027', [], '2027-01-15'],
    ['5 janvier 2027', [], '2027-01-05'],
    ['18 Dec 26', [], '2026-12-18'],
    ['03/04/2026', ['GB'], '2026-04-03'],
    ['03/04/2026', ['US'], '2026-03-04'],
    ['31/04/2026', ['GB'], undefined],
    ['03/04/2026', [], undefined],
  ])('reads %j of %j as %j', (written, countries, day) => {
    const moment = momentIn(written, countries);
    expect(moment && 'day' in moment ? moment.day : undefined).toBe(day);
  });

  it('counts "3 days ago" from a day that is known, and from no other', () => {
    const text = `${head}Posted 3 days ago`;
    expect(read(text, { readOn: '2026-11-20' }).fields.posted).toBe('2026-11-17');
    const { fields, notCarried } = read(text);
    expect(fields.posted).toBeUndefined();
    expect(notCarried.map(({ text: words }) => words)).toContain('Posted 3 days ago');
  });
});

describe('places', () => {
  it.each([
    ['London, UK', [{ city: 'London', country: 'GB' }]],
    ['Austin, TX', [{ city: 'Austin', region: 'TX', country: 'US' }]],
    ['Dover, DE', [{ city: 'Dover', region: 'DE', country: 'US' }]],
    ['Perth WA', [{ city: 'Perth', region: 'WA', country: 'AU' }]],
    ['Bengaluru, Karnataka', [{ city: 'Bengaluru', region: 'Karnataka', country: 'IN' }]],
    [
      'Berlin / Munich',
      [
        { city: 'Berlin', country: 'DE' },
        { city: 'Munich', country: 'DE' },
      ],
    ],
    [
      'San Francisco, CA or New York, NY',
      [
        { city: 'San Francisco', region: 'CA', country: 'US' },
        { city: 'New York', region: 'NY', country: 'US' },
      ],
    ],
    ['Cambridge', []],
  ])('reads %j', (written, places) => {
    expect(placesIn(written, { countries: [] })).toEqual(places);
  });
});

describe('terms', () => {
  it.each([
    ['Hybrid: 2 days a week in the office', 'hybrid', 2],
    ['Fully remote within the UK', 'remote', undefined],
    ['Office-based, five days a week', 'on-site', undefined],
    ['No home office possible', 'on-site', undefined],
    ['Experience of hybrid cloud and remote sensing', undefined, undefined],
  ])('reads where one works from %j', (line, workplace, days) => {
    const { fields } = read(`${head}\n${line}`);
    expect([fields.workplace, fields.daysOnSite]).toEqual([workplace, days]);
  });

  it.each([
    ['Outside IR35', { ir35: { status: 'outside' } }],
    ['Inside IR35, determined by the client', { ir35: { status: 'inside', by: 'client' } }],
    ['IR35 status: to be confirmed', { ir35: { status: 'undetermined' } }],
    ['Duration: 6 months, likely to be extended', { length: 'P6M', extendable: true }],
    ['Start: ASAP', { start: 'asap' }],
  ])('reads a contract from %j', (line, contract) => {
    expect(read(`Cook (contract)\nLocation: Leeds, UK\n${line}`).fields.contract).toEqual(contract);
  });
});

describe('parts', () => {
  it.each([
    ['Key Responsibilities', 'duties'],
    ["What you'll do", 'duties'],
    ['Senior Cook: Duties and Responsibilities', 'duties'],
    ['Must-haves', 'essential'],
    ['Nice to Have', 'desirable'],
    ['What’s in it for you?', 'benefits'],
    ['Interview process', 'process'],
    ['Who we are', 'employer'],
    ['Ihre Aufgaben', 'duties'],
    ['A sentence about duties that is no heading', undefined],
  ])('takes %j for %j', (words, kind) => {
    expect(sectionHeading(words)?.kind).toBe(kind);
  });

  it('gives no job the employer or the pay of the next one', () => {
    const drafts = proseDrafts(
      sourceText(
        'Job Title: Baker\n\nWe are Crumb Ltd in Leeds. £25,000 a year.\n\nResponsibilities\n- Bake\n\nJob Title: Butcher\nCompany: Chop Ltd\nSalary: up to £28k\n\nResponsibilities\n- Chop\n',
      ),
    );
    expect(drafts.map(({ fields, employer }) => [fields.title, employer?.fields.name])).toEqual([
      ['Baker', 'Crumb Ltd'],
      ['Butcher', 'Chop Ltd'],
    ]);
    expect(drafts.map(({ fields }) => fields.pay)).toMatchObject([{ min: 25000 }, { max: 28000 }]);
  });

  it('reports two jobs in one text and merges nothing', () => {
    const [first, second, ...more] = proseDrafts(
      sourceText(
        'Job title: Cook\nLocation: Hull, UK\nSalary: £30,000\nJob title: Porter\nLocation: Leeds, UK\nSalary: £12 an hour',
      ),
    );
    expect(more).toEqual([]);
    expect([first!.fields.title, first!.fields.locations?.[0]?.city]).toEqual(['Cook', 'Hull']);
    expect([second!.fields.title, second!.fields.locations?.[0]?.city]).toEqual(['Porter', 'Leeds']);
    expect(first!.notCarried).toContainEqual({
      text: 'Porter',
      why: 'another job in the same text, which has a draft of its own',
    });
  });
});

const sources = '../shared/sources';
if (!existsSync(sources))
  console.log(`${sources} is not here: the three adverts of the first site are not read.`);
describe.skipIf(!existsSync(sources))('the three adverts that the first site publishes', () => {
  const source = (name: string) =>
    read(readFileSync(`${sources}/${name}.txt`, 'utf8'), { readOn: '2026-11-20' });
  const items = (draft: ReturnType<typeof source>, component: string, level?: string) =>
    draft.sections
      .filter((one) => one.component === component && one.attributes?.['level'] === level)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'list' ? block.items : []));

  it('makes a profile of a description without a vacancy', () => {
    const draft = source('senior-machine-learning-engineer');
    expect(draft.kind).toBe('profile');
    expect(draft.employer).toBeUndefined();
    expect(draft.fields).toMatchObject({ title: 'Senior Machine Learning Engineer', seniority: 'senior' });
    expect(draft.fields.purpose).toMatch(/technical leadership on modelling projects/);
    expect(items(draft, 'Duties')).toHaveLength(13);
    expect(items(draft, 'Requirements', 'essential')).toHaveLength(12);
  });

  it('parts an employer’s advert from the words of the board that shows it', () => {
    const draft = source('principal-machine-learning-engineer-lseg');
    expect(draft.fields).toMatchObject({
      title: 'Principal Machine Learning Engineer',
      employment: ['full-time'],
      workplace: 'on-site',
      locations: [{ city: 'London', country: 'GB' }],
      pay: { currency: 'EUR', min: 80000, max: 100000, per: 'year', estimated: { by: 'StudySmarter' } },
      careerStage: 'Manager',
      seniority: 'principal',
      source: { name: 'StudySmarter', seen: '2026-11-20' },
    });
    expect(draft.fields.skills).toHaveLength(7);
    expect(draft.employer?.fields).toMatchObject({ name: 'LSEG', contact: { name: 'LSEG Recruiting Team' } });
    expect(draft.employer?.fields.equalOpportunity).toMatch(/^We are proud/);
    expect(draft.guides.map(({ fields }) => fields.kind)).toEqual([
      'networking',
      'cv',
      'cover-letter',
      'interview',
    ]);
    expect(draft.sections.filter(({ attributes }) => attributes?.['area'])).toHaveLength(9);
    expect(items(draft, 'Requirements', 'essential')).toHaveLength(9);
    expect(items(draft, 'Requirements', 'desirable')).toHaveLength(6);
    expect(draft.sections.find(({ component }) => component === 'Quote')?.attributes).toEqual({
      by: 'StudySmarter',
    });
  });

  it('keeps an employer undisclosed that its recruiter does not name', () => {
    const draft = source('mlops-lead-investment-bank');
    expect(draft.fields).toMatchObject({
      title: 'Machine Learning Operations Lead',
      seniority: 'lead',
      employment: ['contract'],
      workplace: 'remote',
      applicants: { countries: ['GB'] },
      locations: [{ city: 'London', country: 'GB' }],
      contract: { length: 'P12M', extendable: true, ir35: { status: 'outside' } },
    });
    expect(draft.fields.pay).toEqual({ currency: 'GBP', max: 850, per: 'day', stated: true });
    expect(draft.recruiter).toBe('unnamed');
    expect(draft.employer?.fields).toEqual({
      disclosed: false,
      describedAs: 'A prestigious investment bank',
    });
    expect(draft.fields.apply).toBeUndefined();
    expect(draft.repairs).toEqual(['“Â£” read as “£”']);
    expect(items(draft, 'Duties')).toHaveLength(6);
    expect(items(draft, 'Requirements', 'essential')).toHaveLength(11);
  });

  it('says nothing that the schemas refuse', () => {
    for (const name of ['principal-machine-learning-engineer-lseg', 'mlops-lead-investment-bank']) {
      const { pay, contract, apply } = source(name).fields;
      expect(paySchema.safeParse(pay).success).toBe(true);
      if (contract) expect(contractSchema.safeParse(contract).success).toBe(true);
      if (apply) expect(applySchema.safeParse(apply).success).toBe(true);
    }
  });
});
