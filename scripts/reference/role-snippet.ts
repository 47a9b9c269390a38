import { employments, workplaces } from '#domain/role-entry.ts';
import { payPeriods } from '#domain/pay-period.ts';

/** An advert to fill in; what it does not know is to be deleted, not left. */
export const roleSnippet = {
  prefix: 'role',
  description: 'A role: its fields and the parts of its text.',
  body: [
    '---',
    'title: ${1:Data Engineer}',
    'employer: ${2:file-name-in-employers}',
    'posted: ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}',
    `employment: [\${3|${employments.join(',')}|}]`,
    `workplace: \${4|${workplaces.join(',')}|}`,
    'locations:',
    '  - { city: ${5:Leeds}, country: ${6:GB} }',
    `pay: { currency: \${7:GBP}, min: \${8:45000}, max: \${9:55000}, per: \${10|${payPeriods.join(',')}|}, stated: true }`,
    'apply: { url: ${11:https://acme.example/jobs/17} }',
    '---',
    '',
    '${12:What the person will do, in a sentence or two.}',
    '',
    '<Duties>',
    '',
    '- ${13:…}',
    '',
    '</Duties>',
    '',
    '<Requirements level="essential">',
    '',
    '- ${14:…}',
    '',
    '</Requirements>',
    '',
  ],
};
