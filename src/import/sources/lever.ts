import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { boardEmployer } from './board-employer.ts';
import { countryCode } from './country-code.ts';
import { employmentWords } from './employment-words.ts';
import { payFigures } from './pay-figures.ts';
import { placeWords } from './place-words.ts';
import { recordsIn } from './records-in.ts';
import type { Source } from './source.ts';
import { firstStep, webAddress } from './web-address.ts';
import { workplaceWord } from './workplace-word.ts';
import { writtenDay } from './written-day.ts';

/** Postings of a site: https://github.com/lever/postings-api */
export const lever: Source = {
  name: 'lever',
  label: 'Lever',
  reads: ({ json }) => {
    const [first] = recordsIn(json, 'data');
    return first !== undefined && 'hostedUrl' in first && 'categories' in first;
  },
  *adverts({ json, repairs }, { readOn }) {
    for (const posting of recordsIn(json, 'data')) {
      const record = sourceRecord(posting);
      const facts = recordFacts(record);
      record.carried('id');
      facts.add('title', record.words('text'), 'text');
      facts.add('posted', writtenDay(record.value('createdAt')), 'createdAt');
      facts.add(
        'employment',
        employmentWords(record.words('categories.commitment')),
        'categories.commitment',
      );
      facts.add('workplace', workplaceWord(record.words('workplaceType')), 'workplaceType');
      facts.add('department', department(record), 'categories.department', 'categories.team');
      const url = webAddress(record.words('applyUrl')) ?? webAddress(record.words('hostedUrl'));
      facts.add('apply', url === undefined ? undefined : { url }, 'applyUrl', 'hostedUrl');
      facts.add(
        'pay',
        payFigures({
          currency: record.words('salaryRange.currency'),
          min: record.amount('salaryRange.min'),
          max: record.amount('salaryRange.max'),
          per: record.words('salaryRange.interval'),
        }),
        'salaryRange',
      );
      const country = countryCode(record.words('country'));
      const names = placeNames(record);
      const places = names.map((name) => placeWords(name, names.length === 1 ? country : undefined));
      const known = places.filter((place) => place !== undefined);
      const isWhole = known.length > 0 && known.length === places.length;
      if (isWhole) facts.add('locations', known, 'categories.location', 'categories.allLocations', 'country');
      record.carried(...sameTexts(record));
      const parts = texts(record);
      const board = boardEmployer(
        firstStep(record.words('hostedUrl')),
        parts.map(({ html }) => html),
      );
      const advert = recordAdvert({
        key: `lever ${record.words('id') ?? url ?? ''}`,
        record,
        facts,
        employer: employerDraft(board?.name),
        employerWords: board?.words,
        texts: parts,
        said: isWhole ? [] : saidPlaces(record, names),
        country,
        readOn,
        repairs: [...repairs],
      });
      yield { advert };
    }
  },
};

function department(record: SourceRecord): string | undefined {
  const parts = [record.words('categories.team'), record.words('categories.department')];
  return [...new Set(parts.filter((part) => part !== undefined))].join(', ') || undefined;
}

function placeNames(record: SourceRecord): string[] {
  const all = record
    .list('categories.allLocations')
    .map((_, index) => record.words(`categories.allLocations.${index}`));
  const names = all.length > 0 ? all : [record.words('categories.location')];
  return [...new Set(names.filter((name) => name !== undefined))];
}

function saidPlaces(record: SourceRecord, names: string[]): { label: string; words: string }[] {
  record.carried('categories.location', 'categories.allLocations');
  return names.map((words) => ({ label: 'Location', words }));
}

function texts(record: SourceRecord): { heading?: string | undefined; html: string }[] {
  const lists = record.list('lists').map((_, index) => ({
    heading: record.words(`lists.${index}.text`),
    html: `<ul>${record.source(`lists.${index}.content`) ?? ''}</ul>`,
  }));
  record.carried('description', 'lists', 'salaryDescription', 'additional');
  return [
    { html: record.source('description') ?? record.source('descriptionPlain') ?? '' },
    ...lists,
    { html: record.source('salaryDescription') ?? '' },
    { html: record.source('additional') ?? '' },
  ].filter(({ html }) => html.trim() !== '');
}

/** Lever tells every text a second time without markup, and the description a third time in two parts. */
function sameTexts(record: SourceRecord): string[] {
  return [
    ...(record.source('description')
      ? ['descriptionPlain', 'opening', 'openingPlain', 'descriptionBody', 'descriptionBodyPlain']
      : ['descriptionPlain']),
    ...(record.source('additional') ? ['additionalPlain'] : []),
    ...(record.source('salaryDescription') ? ['salaryDescriptionPlain'] : []),
  ];
}
