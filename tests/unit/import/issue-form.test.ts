import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formAnswers } from '#import/sources/form-answers.ts';
import { issueForm } from '#import/sources/issue-form.ts';
import { markdownHtml } from '#import/sources/markdown-html.ts';

const issue = readFileSync('tests/fixtures/issue-form/robot-technician.md', 'utf8');

function read(text: string) {
  const input = { name: '-', text, json: undefined, url: undefined, repairs: [] };
  expect(issueForm.reads(input)).toBe(true);
  return [...issueForm.adverts(input, { readOn: '2026-11-20', columns: new Map() })];
}

it('takes answers below their questions, whatever headings the advert has', () => {
  const answers = formAnswers(issue);
  expect(answers['Places']).toBe('Leeds, United Kingdom\nDublin, Ireland');
  expect(answers['The advert']).toContain('### Where to apply\n\nNot here, in the next heading.');
  expect(answers['Where to apply']).toBe('jobs@acme.example');
  expect(answers).not.toHaveProperty('Recruiter');
});

it('reads answers into the fields of a role', () => {
  const [reading] = read(issue);
  expect(reading).toMatchObject({
    advert: {
      draft: {
        kind: 'role',
        employer: { fields: { name: 'Acme Robotics' } },
        recruiter: undefined,
        fields: {
          title: 'Robot Technician',
          posted: '2026-11-18',
          employment: ['full-time', 'part-time'],
          workplace: 'hybrid',
          locations: [
            { city: 'Leeds', country: 'GB' },
            { city: 'Dublin', country: 'IE' },
          ],
          apply: { email: 'jobs@acme.example' },
          source: { name: 'jobs.example', url: 'https://jobs.example/17', seen: '2026-11-20' },
        },
      },
    },
  });
});

it('marks pay that someone else estimated as theirs', () => {
  const [reading] = read(issue);
  expect(reading).toMatchObject({
    advert: {
      draft: {
        fields: {
          pay: { currency: 'GBP', min: 32000, max: 36000, per: 'year', estimated: { by: 'Pay Board' } },
        },
      },
    },
  });
  expect(JSON.stringify(reading)).not.toContain('"stated":true');
});

it('loses no answer that it cannot take for a field', () => {
  const [reading] = read(
    issue
      .replace('jobs@acme.example', 'Ring the bell')
      .replace('Leeds, United Kingdom\nDublin, Ireland', 'Somewhere nice')
      .replace('Pay Board', '_No response_')
      .replace('£32,000 to £36,000 a year', 'What you deserve'),
  );
  const draft = reading !== undefined && 'advert' in reading ? reading.advert.draft : undefined;
  const said = JSON.stringify([draft?.sections, draft?.notCarried, draft?.fields]);
  for (const words of ['Ring the bell', 'Somewhere nice', 'What you deserve']) expect(said).toContain(words);
  expect(draft?.fields).not.toHaveProperty('apply');
  expect(draft?.fields).not.toHaveProperty('locations');
});

it('names what nobody has answered', () => {
  expect(read(issue.replace('Acme Robotics', '_No response_'))).toEqual([
    { problem: '- has no answer to “Employer”.' },
  ]);
});

it.each([
  ['## What you do\ntext', '<h2>What you do</h2>\n<p>text</p>'],
  ['**What you do:**\n\ntext', '<h2>What you do</h2>\n<p>text</p>'],
  ['- one\n- two\n  and more', '<ul><li>one</li><li>two and more</li></ul>'],
  ['one line\nand another\n\nnext', '<p>one line and another</p>\n<p>next</p>'],
  ['1. <b> & [a](https://a.example)', '<ul><li>&lt;b&gt; &amp; a (https://a.example)</li></ul>'],
])('reads what people type: %j', (text, html) => {
  expect(markdownHtml(text)).toBe(html);
});
