import { plainText } from '#domain/text.ts';
import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { countryCode } from './country-code.ts';
import { educationWords } from './education-words.ts';
import { employmentWords } from './employment-words.ts';
import { payFigures } from './pay-figures.ts';
import { recordsIn } from './records-in.ts';
import { seniorityWords } from './seniority-words.ts';
import type { Source } from './source.ts';
import { webAddress } from './web-address.ts';
import { writtenDay, writtenEnd } from './written-day.ts';

/** Offers of a careers site: https://docs.recruitee.com/reference/offers */
export const recruitee: Source = {
  name: 'recruitee',
  label: 'Recruitee',
  reads: ({ json }) => {
    const [first] = recordsIn(json, 'offers');
    return first !== undefined && 'careers_url' in first && 'employment_type_code' in first;
  },
  *adverts({ json, repairs }, { readOn }) {
    for (const offer of recordsIn(json, 'offers')) {
      const record = sourceRecord(offer);
      const facts = recordFacts(record);
      record.carried('id');
      const status = record.words('status');
      if (status !== undefined && status !== 'published') {
        yield {
          problem: `“${record.words('title') ?? ''}” is \`${status}\` at Recruitee, and only what is published is imported.`,
        };
        continue;
      }
      record.carried('status', 'slug', 'guid');
      facts.add('title', record.words('title'), 'title');
      const posted = record.words('published_at') ? 'published_at' : 'created_at';
      facts.add('posted', writtenDay(record.value(posted)), posted);
      facts.add('updated', writtenDay(record.value('updated_at')), 'updated_at');
      facts.add('closes', writtenEnd(record.value('close_at')), 'close_at');
      facts.add('employment', employmentWords(record.words('employment_type_code')), 'employment_type_code');
      facts.add('workplace', workplace(record), 'hybrid', 'remote', 'on_site');
      facts.add('department', record.words('department'), 'department');
      facts.add('seniority', seniorityWords(record.words('experience_code')), 'experience_code');
      facts.add('education', educationWords(record.words('education_code')), 'education_code');
      facts.add('hours', hours(record), 'min_hours', 'max_hours', 'min_hours_per_week', 'max_hours_per_week');
      facts.add(
        'pay',
        payFigures({
          currency: record.words('salary.currency'),
          min: record.amount('salary.min'),
          max: record.amount('salary.max'),
          per: record.words('salary.period'),
        }),
        'salary',
      );
      const url = webAddress(record.words('careers_apply_url')) ?? webAddress(record.words('careers_url'));
      facts.add('apply', url === undefined ? undefined : { url }, 'careers_apply_url', 'careers_url');
      const notes = places(record, facts);
      sameInTranslations(record);
      const asked = questions(record);
      const company = record.words('company_name');
      record.carried(
        'company_name',
        'description',
        'requirements',
        'highlight',
        'sharing_title',
        'sharing_description',
      );
      const advert = recordAdvert({
        key: `recruitee ${record.words('id') ?? url ?? ''}`,
        record,
        facts,
        employer: employerDraft(company),
        employerAt: 'company_name',
        texts: [
          { html: record.source('highlight') ?? '' },
          { html: record.source('description') ?? '' },
          { html: record.source('requirements') ?? '' },
          ...notes.map((html) => ({ heading: 'Location', html })),
        ].filter(({ html }) => html.trim() !== ''),
        said: [],
        country: facts.fields.locations?.[0]?.country as string | undefined,
        readOn,
        repairs: [...repairs],
      });
      const ofPay = asked.filter((question) => /\b(salary|pay|OTE|wage)\b/i.test(question));
      for (const question of facts.fields.pay ? ofPay : [])
        advert.draft.unknown.push({
          field: 'pay',
          todo: `A question of the application form speaks of pay too, so check the figures: ${question}`,
        });
      yield { advert };
    }
  },
};

/** One of three flags; several of them at once say that one may choose, which no value of ours does. */
function workplace(record: SourceRecord) {
  const set = [
    ['hybrid', 'hybrid'],
    ['remote', 'remote'],
    ['on_site', 'on-site'],
  ] as const;
  const on = set.filter(([flag]) => record.value(flag) === true);
  return on.length === 1 ? on[0]?.[1] : undefined;
}

function hours(record: SourceRecord): string | undefined {
  const [least, most] = ['min', 'max'].map(
    (end) => record.words(`${end}_hours`) ?? record.words(`${end}_hours_per_week`),
  );
  if (least === undefined || most === undefined) return undefined;
  return `${least === most ? least : `${least} to ${most}`} hours a week`;
}

/** Takes the places, and returns the remarks that stand beside them. */
function places(record: SourceRecord, facts: ReturnType<typeof recordFacts>): string[] {
  const bases = record.list('locations').map((_, index) => `locations.${index}.`);
  const all = bases.length > 0 ? bases : [''];
  const found = all.flatMap((base) => {
    const country =
      countryCode(record.words(`${base}country_code`)) ?? countryCode(record.words(`${base}country`));
    if (country === undefined) return [];
    const part = (path: string, field: string) => {
      const words = record.words(`${base}${path}`);
      return words === undefined ? {} : { [field]: words };
    };
    const region = record.words(`${base}state`) ?? record.words(`${base}state_name`);
    return [
      {
        ...part('street', 'street'),
        ...part('city', 'city'),
        ...(region ? { region } : {}),
        ...part('postal_code', 'postcode'),
        country,
      },
    ];
  });
  if (found.length < all.length) return [];
  const keys = [
    'name',
    'city',
    'state',
    'state_code',
    'state_name',
    'country',
    'country_code',
    'postal_code',
    'street',
  ];
  facts.add(
    'locations',
    found,
    ...all.flatMap((base) => keys.map((key) => `${base}${key}`)),
    ...keys.slice(1),
    'location',
  );
  facts.evidence['locations'] = record.quoted(bases.length > 0 ? 'locations' : 'location');
  record.carried(...bases.flatMap((base) => ['id', 'note', 'translations'].map((key) => `${base}${key}`)));
  return bases.map((base) => record.source(`${base}note`)).filter((note) => note !== undefined);
}

/** A translation into the language that the offer itself has says nothing new; others are left, and reported. */
function sameInTranslations(record: SourceRecord): void {
  const translations = record.value('translations');
  if (typeof translations !== 'object' || translations === null) return;
  for (const language of Object.keys(translations))
    for (const field of [
      'title',
      'description',
      'requirements',
      'highlight',
      'sharing_title',
      'sharing_description',
      'locations_question',
    ])
      if (record.source(`translations.${language}.${field}`) === record.source(field))
        record.carried(`translations.${language}.${field}`);
  record.leave('translations', 'It is the offer in another language.');
}

function questions(record: SourceRecord): string[] {
  record.leave('open_questions', 'It is a question of the application form.');
  record.leave('locations_question', 'It is a question of the application form.');
  return record
    .list('open_questions')
    .map((_, index) => plainText(record.source(`open_questions.${index}.body`) ?? ''));
}
