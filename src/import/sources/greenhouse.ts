import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { placeWords } from './place-words.ts';
import { payFigures, payPeriod } from './pay-figures.ts';
import { recordsIn } from './records-in.ts';
import type { Source } from './source.ts';
import { webAddress } from './web-address.ts';
import { writtenDay, writtenEnd } from './written-day.ts';

/** Jobs of a board: https://developers.greenhouse.io/job-board.html */
export const greenhouse: Source = {
  name: 'greenhouse',
  label: 'Greenhouse',
  reads: ({ json }) => {
    const [first] = recordsIn(json, 'jobs');
    return first !== undefined && 'absolute_url' in first && 'internal_job_id' in first;
  },
  *adverts({ json, repairs }, { readOn }) {
    for (const job of recordsIn(json, 'jobs')) {
      const record = sourceRecord(job);
      const facts = recordFacts(record);
      record.carried('id');
      facts.add('title', record.words('title'), 'title');
      facts.add('posted', writtenDay(record.value('first_published')), 'first_published');
      facts.add('updated', writtenDay(record.value('updated_at')), 'updated_at');
      facts.add('closes', writtenEnd(record.value('application_deadline')), 'application_deadline');
      facts.add('reference', record.words('requisition_id'), 'requisition_id');
      const departments = record.list('departments').map((_, index) => `departments.${index}.name`);
      const named = departments
        .map(record.words)
        .filter((name) => name !== undefined && !/^no department$/i.test(name));
      facts.add('department', named.join(', ') || undefined, ...departments);
      const url = webAddress(record.words('absolute_url'));
      facts.add('apply', url === undefined ? undefined : { url }, 'absolute_url');
      const location = record.words('location.name');
      if (/\bremote\b/i.test(location ?? '') && !/hybrid/i.test(location ?? ''))
        facts.add('workplace', 'remote', 'location.name');
      const place = placeWords(location);
      facts.add('locations', place && [place], 'location.name');
      const ranges = payRanges(record, facts);
      record.carried('content');
      record.leave('data_compliance', 'It is about the data of applicants, which this site does not keep.');
      record.leave('metadata', 'It is a field that this board made for itself.');
      const at = 'company_name';
      const employer = employerDraft(record.words(at));
      record.carried(at);
      const advert = recordAdvert({
        key: `greenhouse ${record.words('id') ?? url ?? ''}`,
        record,
        facts,
        employer,
        employerAt: at,
        texts: [{ html: record.source('content') ?? '' }],
        said: [
          { label: 'Location', words: place ? undefined : carriedWords(record, 'location.name') },
          ...ranges.map((words) => ({ label: 'Salary', words })),
        ],
        country: place?.country as string | undefined,
        readOn,
        repairs: [...repairs],
      });
      yield { advert };
    }
  },
};

/** Ranges of pay that a board publishes on request. One range in a known period is taken; others are told in words. */
function payRanges(record: SourceRecord, facts: ReturnType<typeof recordFacts>): string[] {
  const ranges = record.list('pay_input_ranges').map((_, index) => {
    const at = `pay_input_ranges.${index}`;
    const title = record.words(`${at}.title`);
    const cents = (path: string) => {
      const amount = record.amount(`${at}.${path}`);
      return amount === undefined ? undefined : amount / 100;
    };
    return {
      title,
      currency: record.words(`${at}.currency_type`),
      min: cents('min_cents'),
      max: cents('max_cents'),
    };
  });
  const [only, another] = ranges;
  if (only === undefined) return [];
  const per = payPeriod(only.title);
  if (another === undefined && per !== undefined) {
    facts.add('pay', payFigures({ ...only, per }), 'pay_input_ranges');
    if (facts.fields.pay !== undefined) return [];
  }
  record.carried('pay_input_ranges');
  return ranges.map(({ title, currency, min, max }) =>
    `${title ?? ''} ${currency ?? ''} ${min ?? ''} - ${max ?? ''}`.trim(),
  );
}

function carriedWords(record: SourceRecord, path: string): string | undefined {
  record.carried(path);
  return record.words(path);
}
