import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { roleDocument, rolesDocument, rolesJsonPages } from '#feeds/role-document.ts';
import { rolesJsonSchema } from '#feeds/role-schema.ts';
import { roleAdvert } from '#views/role-advert.ts';
import { sampleCatalogue } from '../../support/sample.ts';

const address = 'https://careers.example/roles.schema.json';
const ajv = new Ajv({ validateFormats: false, allErrors: true });
ajv.addSchema(rolesJsonSchema(address));

function complaints(written: object, part = ''): string[] {
  const validate = ajv.getSchema(address + part);
  if (validate === undefined) throw new Error(`The schema has no part ${part}.`);
  validate(written);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function written(value: object) {
  return JSON.parse(JSON.stringify(value));
}

const sound =
  'title: Data Engineer\nemployer: acme\nposted: 2026-11-02\nlocations: [{ city: Leeds, country: GB }]';

function document(fields: string, text = 'You build.', now?: string) {
  const catalogue = sampleCatalogue(
    {
      'employers/client.mdx': 'disclosed: false\ndescribedAs: A large insurer',
      'employers/northgate.mdx': 'name: Northgate Search\nkind: agency',
      'profiles/engineer.mdx': 'title: Engineer\nsummary: Builds.',
      'roles/sample.mdx': `${sound}\n${fields}\n---\n${text}`.replace(
        /^employer: acme\n(?=[^]*^employer: )/m,
        '',
      ),
    },
    now,
  );
  return written(roleDocument(roleAdvert(catalogue.roles[0]!, catalogue.site), catalogue.site));
}

const everything = `
recruiter: northgate
reference: AR-17
updated: 2026-11-12
closes: 2027-07-31
formerly: [first]
profile: engineer
seniority: lead
careerStage: Grade 7
employment: [contract, part-time]
workplace: hybrid
daysOnSite: 2
pay: { currency: GBP, max: 850, per: day, stated: true, extras: [A bonus] }
contract: { length: P12M, extendable: true, start: asap, ir35: { status: outside, by: the client }, vat: excluded }
hours: 20 hours
visa: None
relocation: Paid
clearance: SC
openings: 2
industry: Robots
department: Data
benefits: [A pension]
skills: [python, sql]
education: [bachelor degree]
experienceMonths: 24
apply: { email: jobs@acme.example }
source: { name: A board, url: https://board.example/1, seen: 2026-11-03 }`;

describe('the schema', () => {
  it.each([
    ['a role with nothing but what it must have', ''],
    ['a role with everything', everything],
    [
      'an estimate by somebody',
      'pay: { currency: EUR, min: 1, max: 2, per: year, estimated: { by: X, on: 2026-11-01 } }',
    ],
    ['a remote role', 'workplace: remote\napplicants: { countries: [GB], regions: [Wales], hours: 9 to 5 }'],
    ['words in the place of pay', 'pay: Competitive'],
    ['a role of an employer that may not be named', 'employer: client\nrecruiter: unnamed'],
    ['a role that closes at an hour', 'closes: 2026-12-31T17:00'],
    ['an application by post', 'apply: { post: "1 High Street, Leeds" }'],
    ['a filled role', 'closed: { on: 2026-11-09, why: filled }'],
    ['a role past its end', 'closes: 2026-11-09'],
  ])('takes %s', (_, fields) => {
    expect(complaints(document(fields), '#/$defs/role')).toEqual([]);
  });

  it.each([
    ['a word that it does not know', (role: Record<string, unknown>) => ({ ...role, salary: 1 })],
    ['a fact without a kind', (role: Record<string, unknown>) => ({ ...role, facts: {} })],
    ['no title', ({ title, ...role }: Record<string, unknown>) => (title ? role : {})],
    ['another version', (role: Record<string, unknown>) => ({ ...role, version: '2.0' })],
  ])('refuses %s', (_, changed) => {
    expect(complaints(changed(document('')), '#/$defs/role')).not.toEqual([]);
  });

  it('refuses an estimate that says it is stated', () => {
    const role = document('pay: { currency: EUR, min: 1, max: 2, per: year, estimated: { by: X } }');
    role.facts.pay.kind = 'stated';
    expect(complaints(role, '#/$defs/role')).not.toEqual([]);
  });
});

describe('every fact', () => {
  it('has its kind, and who says so', () => {
    const { facts } = document(everything);
    const by = { who: 'recruiter', name: 'Northgate Search', via: 'A board' };
    expect(facts.pay).toEqual({
      kind: 'stated',
      by,
      value: { currency: 'GBP', max: 850, per: 'day', extras: ['A bonus'] },
    });
    expect(facts.annualPay).toEqual({
      kind: 'derived',
      assumption: 'at 220 days a year',
      value: { currency: 'GBP', max: 187000, per: 'year', extras: [] },
    });
    expect(facts.contract.value.ir35).toEqual({ status: 'outside', by: 'the client' });
    expect(facts.closes.value).toEqual({ at: '2027-07-31T23:59:59+01:00', wholeDay: true });
    const kinds = Object.values<{ kind: string; by?: object }>(facts);
    expect(kinds.filter(({ kind }) => kind === 'stated').every((fact) => fact.by !== undefined)).toBe(true);
  });

  it('is unknown where nobody says', () => {
    const { facts } = document('');
    const known = Object.entries<{ kind: string }>(facts).filter(([, { kind }]) => kind !== 'unknown');
    expect(known.map(([name]) => name)).toEqual(['locations']);
  });

  it('is an estimate with who made it, and when', () => {
    const pay = 'pay: { currency: EUR, min: 1, max: 2, per: year, estimated: { by: X, on: 2026-11-01 } }';
    expect(document(pay).facts.pay).toMatchObject({ kind: 'estimated', by: 'X', on: '2026-11-01' });
  });
});

describe('a role', () => {
  it('keeps the id of its first name and leads to all its forms', () => {
    expect(document(everything)).toMatchObject({
      id: 'https://careers.example/roles/first/',
      url: 'https://careers.example/roles/sample/',
      json: 'https://careers.example/roles/sample.json',
      markdown: 'https://careers.example/roles/sample.md',
      $schema: `${address}#/$defs/role`,
    });
  });

  it.each([
    ['', 'open', undefined, true],
    ['closed: { on: 2026-11-09, why: filled }', 'filled', 'The role was filled on 9 November 2026.', false],
    [
      'closed: { on: 2026-11-09, why: withdrawn }',
      'withdrawn',
      'The role was withdrawn on 9 November 2026.',
      false,
    ],
    ['closes: 2026-11-09', 'closed', 'Applications closed on 9 November 2026.', false],
  ])('with "%s" is %s and says so', (fields, state, notice, applies) => {
    const found = document(fields);
    expect(found.state).toBe(state);
    expect(found.notice).toBe(notice);
    expect(found.apply !== null).toBe(applies);
  });

  it('has its duties, requirements and steps as lists', () => {
    const text =
      '<Duties area="Run">\n\n- Keep it up\n\n</Duties>\n\n<Requirements level="desirable">\n\n- Rust\n\n</Requirements>\n\n<Process>\n\n1. A call\n\n</Process>';
    expect(document('', text)).toMatchObject({
      duties: [{ area: 'Run', items: ['Keep it up'] }],
      requirements: [{ level: 'desirable', items: ['Rust'] }],
      process: ['A call'],
    });
  });

  it('asks what the advert leaves open', () => {
    expect(document('').notSaid).toContainEqual({
      topic: 'What it pays',
      question: 'Which range is budgeted, and in which currency?',
    });
  });
});

describe('/roles.json', () => {
  const many = sampleCatalogue(
    Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [
        `roles/r${index}.mdx`,
        `title: Role ${index}\nemployer: acme\nposted: 2026-11-02\n---\nYou build.`,
      ]),
    ),
  );

  it('has a thousand roles a page, each on one page', () => {
    expect(rolesJsonPages(many)).toBe(2);
    const [first, second] = [rolesDocument(many, 1), rolesDocument(many, 2)];
    expect(complaints(written(first))).toEqual([]);
    expect([first.total, first.roles.length, second.roles.length]).toEqual([1001, 1000, 1]);
    expect(first.next).toBe('https://careers.example/roles/page/2.json');
    expect(second.next).toBeUndefined();
    expect(new Set([...first.roles, ...second.roles].map(({ id }) => id)).size).toBe(1001);
  });

  it('has one page when nothing is open', () => {
    const none = sampleCatalogue({});
    expect(rolesJsonPages(none)).toBe(1);
    expect(complaints(written(rolesDocument(none, 1)))).toEqual([]);
    expect(rolesDocument(none, 1)).toMatchObject({ total: 0, roles: [] });
  });
});
