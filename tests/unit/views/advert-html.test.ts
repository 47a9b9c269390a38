import { expect, it } from 'vitest';
import { description } from '#views/advert-html.ts';
import { sampleRole } from '../../support/sample.ts';

const words = (text: string, fields = '') => description(sampleRole(fields, text));

it.each([
  ['lines of one paragraph as one', 'One\ntwo.', '<p>One two.</p>'],
  ['lines of code as lines', '```\na\nb\n```', '<p>a<br>b</p>'],
  ['paragraphs', 'One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  ['headings and lists', '## You\n\n- a\n- b', '<h2>You</h2><ul><li>a</li><li>b</li></ul>'],
  ['emphasis', 'A **b** _c_.', '<p>A <strong>b</strong> <em>c</em>.</p>'],
  ['links as their words', 'See [the site](https://acme.example/).', '<p>See the site.</p>'],
  ['code as text', 'Run `x`.', '<p>Run x.</p>'],
  ['tables as lists', '| a | b |\n| - | - |\n| 1 | 2 |', '<ul><li>a – b</li><li>1 – 2</li></ul>'],
  ['what is struck out not at all', 'One ~~two~~ three.', '<p>One  three.</p>'],
  ['signs as text', 'R\\&D \\<b\\> 5 \\< 6', '<p>R&amp;D &lt;b&gt; 5 &lt; 6</p>'],
  [
    'duties under their area',
    '<Duties area="R&D">\n\n- a\n\n</Duties>',
    '<h3>R&amp;D</h3><ul><li>a</li></ul>',
  ],
  [
    'needs under their level',
    '<Requirements level="desirable">\n\n- a\n\n</Requirements>',
    '<h3>Welcome</h3><ul><li>a</li></ul>',
  ],
  ['steps', '<Process>\n\n1. a\n\n</Process>', '<ol><li>a</li></ol>'],
  [
    'quotes with whose words they are',
    '<Quote by="Ada">\n\nFine.\n\n</Quote>',
    '<p>Fine.</p><p>Said by Ada, not by the employer</p>',
  ],
])('has %s', (_, text, expected) => {
  expect(words(text)).toContain(expected);
});

it.each([
  ['workplace: on-site', ['On site in Leeds, United Kingdom.']],
  [
    'workplace: hybrid\ndaysOnSite: 2',
    [
      'Hybrid: partly at the workplace in Leeds, United Kingdom, partly from home.',
      'Days a week at the workplace: 2.',
    ],
  ],
  [
    'workplace: remote\napplicants: { countries: [GB, IE], hours: UK hours }',
    [
      'This role is fully remote.',
      'Applicants may be in: United Kingdom and Ireland.',
      'Hours to be reached at: UK hours.',
      'Based in Leeds, United Kingdom, without having to be there.',
    ],
  ],
  [
    'contract: { length: P12M, extendable: true, start: asap, ir35: { status: outside } }',
    [
      'Contract length: 12 months, extensions possible.',
      'Start: as soon as possible.',
      'IR35 status: outside.',
    ],
  ],
  [
    'experienceMonths: 36\neducation: [bachelor degree]',
    ['Experience: 36 months or more.', 'Education: bachelor degree.'],
  ],
  [
    'hours: 37.5 a week\nvisa: None.\nclearance: SC',
    ['Working hours: 37.5 a week.', 'Visas and right to work: None.', 'Security clearance: SC.'],
  ],
  ['benefits: [Pension]', ['Benefits: Pension.']],
])('ends with the terms of `%s`', (fields, terms) => {
  for (const term of terms) expect(words('You build.', fields)).toContain(`<li>${term}</li>`);
});

it('does not repeat benefits that the text lists', () => {
  const text = '<Benefits>\n\n- Lunch\n\n</Benefits>';
  expect(words(text, 'benefits: [Pension]')).toContain('<li>Benefits: Pension.</li>');
});

it('says nothing of pay that is only estimated', () => {
  expect(
    words('You build.', 'pay: { currency: GBP, max: 99000, per: year, estimated: { by: A board } }'),
  ).not.toMatch(/99|board/);
});
