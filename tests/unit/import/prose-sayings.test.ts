import { beforeAll, describe, expect, it } from 'vitest';
import { placesIn } from '#import/prose/places.ts';
import { proseDrafts } from '#import/prose/prose-drafts.ts';
import { momentIn } from '#import/prose/moments.ts';
import { sourceText } from '#import/prose/source-text.ts';

const read = (text: string) => proseDrafts(sourceText(text))[0]!;

// The towns of the world are read once, by whoever asks first.
beforeAll(() => void placesIn('Leeds', { countries: [] }));

describe('a title that only a sentence says', () => {
  it.each([
    ['Bench joiner wanted for our workshop in Leeds. Ring Alan.', 'Bench joiner'],
    ['Could you be a volunteer driver?\nWe pay 45p a mile.', 'Volunteer driver'],
    [
      'We are looking for a talented and reliable video editor to make short films for our shop in Leeds.',
      'Video editor',
    ],
    ['Subject: RE: Salesforce Architect - 6 months - Outside IR35\nHi there,', 'Salesforce Architect'],
  ])('%j', (text, title) => {
    expect(read(text).fields.title).toBe(title);
  });
});

describe('a title that begins or ends with signs', () => {
  it.each([
    ['🔥🔥 Cook 🔥', 'Cook'],
    ['Ⓜ Metro driver', 'Ⓜ Metro driver'],
    ['㈀ Pilot', '㈀ Pilot'],
    ['Cook, Kiln™', 'Cook, Kiln™'],
  ])('loses those that stand for no letters: %j', (line, title) => {
    expect(read(`${line}\nLocation: Hull, UK\nYou cook for joiners.`).fields.title).toBe(title);
  });
});

describe('an employer that no label names', () => {
  it.each([
    ['Cook\nThe Kiln Museum in Stoke-on-Trent is recruiting a cook for its café.', 'The Kiln Museum'],
    ['Cook\nAt Dunmore Ridge we grow Riesling and feed our pickers well.', 'Dunmore Ridge'],
    ['Cook wanted. Write to Amberley Hall, jobs@amberleyhall.example.', 'Amberley Hall'],
    ['Cook\nCragside Joinery makes sash windows and feeds its joiners.', 'Cragside Joinery'],
  ])('%j', (text, name) => {
    expect(read(text).employer?.fields.name).toBe(name);
  });

  it.each([
    'Cook\nRecords are kept of every meal.\nPrepares soup.',
    'Cook\nYou need experience of working with Linux and Excel.',
  ])('is none in %j', (text) => {
    expect(read(text).employer).toBeUndefined();
  });

  it.each([
    'A leading high street retailer is looking for a cook.\nCall Priti at Velvet Row Recruitment.',
    'Company: Ridgeway Driving\nRidgeway Driving is recruiting a cook on behalf of our client, a hotel.',
  ])('is not the agency, nor named, in %j', (text) => {
    const { employer, recruiter } = read(`Cook\n${text}`);
    expect(employer?.fields.disclosed).toBe(false);
    expect(recruiter === undefined || recruiter === 'unnamed' ? undefined : recruiter.fields.name).not.toBe(
      employer?.fields.name,
    );
  });

  it('is not hidden because a consultancy speaks of its clients', () => {
    const { employer } = read('Cook\nOur mission is to understand the needs of our clients, and to cook.');
    expect(employer).toBeUndefined();
  });
});

describe('places of America', () => {
  it.each([
    ['Kansas City, MO', 'Kansas City', 'MO'],
    ['Salt Lake City, Utah', 'Salt Lake City', 'Utah'],
    ['Washington, D.C.', 'Washington', 'DC'],
    ['Delaware, OH', 'Delaware', 'OH'],
    ['St. Louis, Missouri', 'St. Louis', 'Missouri'],
    ['California', undefined, 'California'],
  ])('reads %j', (written, city, region) => {
    expect(placesIn(written, { countries: [] })).toEqual([
      { ...(city ? { city } : {}), region, country: 'US' },
    ]);
  });
});

describe('days and hours', () => {
  it.each([
    ['in 12 days (Wednesday 2 December 2026 at 11:59pm)', '2026-12-02', '23:59'],
    ['3/24/2026 11:59:00 PM', '2026-03-24', '23:59'],
    ['5:00 P.M. on July 25, 2026', '2026-07-25', '17:00'],
  ])('reads %j', (written, day, time) => {
    expect(momentIn(written, ['US'])).toMatchObject({ day, time });
  });

  it('ends applications on no day of interviews or of starting', () => {
    const { fields } = read(
      'Cook\nLocation: Leeds, UK\nInterviews will be held by 14 December 2026.\nStart date: 4 January 2027',
    );
    expect(fields.closes).toBeUndefined();
  });

  it('counts a day without a year from the day of the message', () => {
    const { fields } = read(
      'From: Dan <dan@talent.example>\nSubject: Cook\nDate: Tue, 17 Nov 2026 09:12:44 +0000\nPlease send your CV by Friday 27 November.',
    );
    expect(fields.closes).toBe('2026-11-27');
  });
});

describe('where one works', () => {
  it.each([
    ['Mostly remote, 1 day a week in Manchester', 'hybrid', 1],
    ['Staff work in the office Tuesday through Thursday.', 'hybrid', 3],
    ['3 jours sur site par semaine', 'hybrid', 3],
    ['The role is based in the office.', 'on-site', undefined],
    ['Benefits include onsite healthcare.', undefined, undefined],
    ['We are interviewing remotely until it is safe to meet.', undefined, undefined],
    ['Location: Remote / On-site', undefined, undefined],
    ['You meet visitors in person, by email and by telephone.', undefined, undefined],
    ['The position requires on-site work 3 days a week, and 2 days are remote.', 'hybrid', 3],
  ])('%j', (line, workplace, days) => {
    const { fields } = read(`Cook\nLocation: Leeds, UK\n${line}`);
    expect([fields.workplace, fields.daysOnSite]).toEqual([workplace, days]);
  });
});

it('takes what is a plus among requirements for desirable', () => {
  const { sections } = read(
    'Cook\nLocation: Leeds, UK\nRequirements\n- Two years in a kitchen\n- Familiarity with pastry is a plus\n- Own knives, not essential',
  );
  const items = (level: string) =>
    sections
      .filter(({ attributes }) => attributes?.['level'] === level)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])));
  expect(items('essential')).toEqual(['Two years in a kitchen']);
  expect(items('desirable')).toEqual(['Familiarity with pastry is a plus', 'Own knives, not essential']);
});

it('takes vacancies that the text counts apart', () => {
  const drafts = proseDrafts(
    sourceText(
      'Join us at Greenlane Vets, Shrewsbury!\n\nWe have two vacancies.\n\n1) VETERINARY SURGEON\nFull time, £48,000 a year.\n\n2) VETERINARY NURSE\nPart time, £15.20 per hour.\n\nSend your CV for either post to jobs@greenlane.example.',
    ),
  );
  expect(drafts.map(({ fields }) => [fields.title, fields.employment])).toEqual([
    ['VETERINARY SURGEON', ['full-time']],
    ['VETERINARY NURSE', ['part-time']],
  ]);
});

it('takes no perk for pay, and the range of an employer for what it states', () => {
  expect(read('Cook\nLocation: Austin, TX\n$200/month Quality of Life perk').fields.pay).toBeUndefined();
  expect(read('Cook\nLocation: Austin, TX\nEmployer est.: $50K - $60K').fields.pay).toMatchObject({
    min: 50000,
    stated: true,
  });
});

describe('the way to apply, where several addresses are named', () => {
  it.each([
    ['Apply at https://a.example/cook or e-mail jobs@a.example.', { url: 'https://a.example/cook' }],
    ['E-mail jobs@a.example or apply at https://a.example/cook.', { email: 'jobs@a.example' }],
    [
      'Apply at https://a.example/cook (please do not send applications to jobs@a.example).',
      { url: 'https://a.example/cook' },
    ],
    [
      'For an informal chat e-mail ann@a.example. To apply, go to https://a.example/cook.',
      { url: 'https://a.example/cook' },
    ],
  ])('%j', (text, apply) => {
    expect(read(`Cook\n${text}`).fields.apply).toEqual(apply);
  });
});

describe('who advertises for whom', () => {
  it.each([
    ['A bank has engaged Straits People to find a cook.', 'Straits People', undefined],
    [
      'Larkhill Staffing is recruiting a cook for its client, a hotel in Bath.',
      'Larkhill Staffing',
      undefined,
    ],
    ['On behalf of our client, Lemi Cement, we are looking for a cook.', 'unnamed', 'Lemi Cement'],
  ])('%j', (text, agency, name) => {
    const { employer, recruiter } = read(`Cook\n${text}`);
    expect(typeof recruiter === 'object' ? recruiter.fields.name : recruiter).toBe(agency);
    expect(employer?.fields.name).toBe(name);
    expect(employer?.fields.disclosed).toBe(name === undefined ? false : undefined);
  });
});

describe('what a page leaves around an advert', () => {
  it.each([
    'Home > Jobs > Catering > Cook',
    'Share | Save job | Print',
    'We use cookies to make this site work. Accept all',
    'First Name*',
  ])('is in no text: %j', (line) => {
    const { fields, sections, notCarried } = read(`${line}\nCook\nCragside Joinery\n\nYou cook for joiners.`);
    expect(fields.title).toBe('Cook');
    expect(JSON.stringify(sections)).not.toContain(line);
    expect(notCarried.map(({ text }) => text)).toContain(line);
  });
});

it('reads the lines of a table, set apart by spaces or tabs, as labels', () => {
  const { fields } = read('Job title    Cook\nSalary\t£30,000\nLocation     Hull, UK\n');
  expect(fields).toMatchObject({ title: 'Cook', pay: { min: 30000 }, locations: [{ city: 'Hull' }] });
});
