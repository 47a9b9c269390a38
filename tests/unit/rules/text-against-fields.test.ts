import { expect, it } from 'vitest';
import { roleSchema } from '#domain/role-entry.ts';
import { writtenText } from '#content/written-text.ts';
import type { Rule, Subject } from '#rules/rule.ts';
import { textCloses } from '#rules/text-closes.ts';
import { textContractLength } from '#rules/text-contract-length.ts';
import { textIr35 } from '#rules/text-ir35.ts';
import { textOfficeDays } from '#rules/text-office-days.ts';
import { textPay } from '#rules/text-pay.ts';
import { textPlace } from '#rules/text-place.ts';
import { textWorkplace } from '#rules/text-workplace.ts';

type Fields = Record<string, unknown>;

const leeds = [{ city: 'Leeds', region: 'West Yorkshire', country: 'GB' }];
const year = { currency: 'GBP', per: 'year', stated: true };

function found(rule: Rule, fields: Fields, words: string): string | undefined {
  const text = writtenText(words, 1);
  const entry = roleSchema.parse({ title: 'Engineer', employer: 'acme', posted: '2026-11-09', ...fields });
  // These rules look at nothing else of a subject.
  const [finding, ...others] = rule.check({ entry, text } as unknown as Subject);
  expect(others).toEqual([]);
  return finding && `${finding.message} ${finding.hint}`;
}

const differences: [rule: Rule, fields: Fields, text: string, said: RegExp][] = [
  [textPay, {}, 'Salary: £45,000 to £55,000 a year', /currency: GBP, min: 45000, max: 55000, per: year/],
  [textPay, { locations: leeds }, 'Salary: $45,000', /currency: …, min: 45000, max: 45000, per: …/],
  [textPay, { pay: 'Competitive' }, 'We pay £20 an hour.', /name none/],
  [textPay, { pay: { ...year, min: 40000 } }, 'Salary: £50,000', /fields say from 40000 GBP a year/],
  [textPay, { pay: { ...year, max: 50000 } }, 'Salary: €50,000', /fields count in GBP/],
  [
    textPay,
    { pay: { ...year, max: 50000, per: 'month' } },
    '£50,000 a year',
    /for a year, and the fields for a month/,
  ],
  [textPay, { pay: { ...year, min: 850, per: 'day' } }, 'up to £850 a day', /Write `max: 850`/],
  [
    textPay,
    { pay: { currency: 'GBP', per: 'year', max: 50000, estimated: { by: 'JobsLedger' } } },
    'The salary is £48,000.',
    /only an estimate/,
  ],
  [textCloses, {}, 'Apply by 1 December.', /closes: 2026-12-01/],
  [textCloses, {}, 'Deadline: 3 September', /with the year/],
  [textCloses, {}, 'Closing date: 3 November 2026', /before the role was posted/],
  [textCloses, { closes: '2026-12-31' }, 'Closing date: 1 December 2026', /fields say 2026-12-31/],
  [textIr35, {}, 'The role is inside IR35.', /status: inside/],
  [textIr35, { contract: { ir35: { status: 'inside' } } }, 'IR35 status: outside', /fields say inside/],
  [textOfficeDays, {}, 'Two days a week in the office', /daysOnSite: 2/],
  [textOfficeDays, {}, 'You are 2-3 days per week in our studio.', /once the number is settled/],
  [
    textOfficeDays,
    { workplace: 'remote', applicants: { countries: ['GB'] } },
    '1 day a week on site',
    /remote/,
  ],
  [textContractLength, {}, 'A 12-month contract', /length: P12M/],
  [textContractLength, { contract: { length: 'P6M' } }, 'Contract length: 9 months', /fields say P6M/],
  [textWorkplace, {}, 'The role is fully remote.', /workplace: remote/],
  [
    textWorkplace,
    { workplace: 'on-site', locations: leeds },
    'Hybrid working is the rule.',
    /fields say on-site/,
  ],
  [textPlace, {}, 'The role is based in York.', /“York”, and the fields name none/],
  [textPlace, { locations: leeds }, 'Location: York', /fields have “Leeds”/],
  [textPlace, { locations: [{ country: 'GB' }] }, 'Location: York', /as `city`/],
];

it.each(differences.map((row) => ({ name: row[0].name, words: row[2], row })))(
  '$name hears in “$words” what the fields do not say',
  ({ row: [rule, fields, text, said] }) => {
    expect(found(rule, fields, text)).toMatch(said);
  },
);

const agreements: [rule: Rule, fields: Fields, text: string][] = [
  [textPay, { pay: { ...year, min: 45000, max: 55000 } }, 'Salary: £45-55k, from £45,000 for beginners'],
  [textPay, { pay: { ...year, min: 45000 } }, 'We pay £25 an hour for extra shifts.'],
  [textPay, {}, 'An estimated salary of £45,000 a year, says JobsLedger.'],
  [textPay, {}, '<Process>\n\n- A work sample, for which we pay £150\n\n</Process>'],
  [textCloses, { closes: '2026-12-01T17:00' }, 'Apply by 1 December.'],
  [textCloses, {}, 'We opened on 1 December 2019, and the deadline of projects is firm.'],
  [textCloses, {}, 'Deadline: 11/12/2026'],
  [textIr35, {}, 'We do not know whether the role is inside or outside IR35.'],
  [textOfficeDays, {}, 'Twenty-five days of holiday and three days at home'],
  [
    textOfficeDays,
    { workplace: 'hybrid', daysOnSite: 2.5, locations: leeds },
    '2 to 3 days a week in the office',
  ],
  [textContractLength, { contract: { length: 'P1Y' } }, 'A 12-month contract'],
  [textContractLength, {}, 'A 6-12 months contract'],
  [textContractLength, {}, 'The 20-year contract with the council ends.'],
  [textWorkplace, {}, 'Half of our team is fully remote.'],
  [textWorkplace, {}, 'Hybrid working is possible after a year.'],
  [textWorkplace, {}, 'You look after hybrid clouds and remote sites.'],
  [textPlace, { locations: leeds }, 'Location: Leeds city'],
  [textPlace, { locations: leeds }, 'Location: York | Leeds'],
  [textPlace, { locations: leeds }, 'Location: Head office'],
  [textPlace, { workplace: 'remote', applicants: { countries: ['GB'] } }, 'Location: York'],
];

it.each(agreements.map((row) => ({ name: row[0].name, words: row[2], row })))(
  '$name has nothing to say of “$words”',
  ({ row }) => {
    expect(found(...row)).toBeUndefined();
  },
);
