import { expect, it } from 'vitest';
import { evidence, worksheet, worksheetMarkdown } from '#desk/worksheet.ts';

const asked = [
  { level: 'essential' as const, items: ['Python', 'SQL'] },
  { level: 'desirable' as const, items: ['Patience'] },
];
const kept = [
  { requirement: 'SQL', met: true, note: 'Ten years' },
  { requirement: 'Cobol', met: false, note: 'Read a book' },
];

it('joins what is asked for with what was noted, and loses no note', () => {
  const sheet = worksheet(asked, kept);
  expect(sheet.lines).toEqual([
    { requirement: 'Python', level: 'essential', met: false, note: '' },
    { requirement: 'SQL', level: 'essential', met: true, note: 'Ten years' },
    { requirement: 'Patience', level: 'desirable', met: false, note: '' },
  ]);
  expect(sheet.past).toEqual([kept[1]]);
  expect(evidence(sheet)).toEqual(kept);
});

it('is Markdown in which nothing that was typed is code', () => {
  const role = { title: 'R&D *Lead*', employer: 'Acme', address: 'https://careers.example/roles/a/' };
  const notes = [{ requirement: 'SQL', met: true, note: '# <b>Ten</b>\n- years' }];
  expect(worksheetMarkdown(role, worksheet(asked, notes))).toBe(`# R&D \\*Lead\\*, Acme

<https://careers.example/roles/a/>

## Essential

- [ ] Python
- [x] SQL

  \\# \\<b\\>Ten\\</b\\>
  \\- years


## Welcome

- [ ] Patience
`);
});
