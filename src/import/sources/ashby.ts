import { employerDraft } from '#import/employer-draft.ts';
import type { RoleFields } from '#import/draft.ts';
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

/** Postings of a board: https://developers.ashbyhq.com/docs/public-job-posting-api */
export const ashby: Source = {
  name: 'ashby',
  label: 'Ashby',
  reads: ({ json }) => {
    const [first] = recordsIn(json, 'jobs');
    return first !== undefined && 'jobUrl' in first && 'descriptionHtml' in first;
  },
  *adverts({ json, repairs }, { readOn }) {
    for (const job of recordsIn(json, 'jobs')) {
      const record = sourceRecord(job);
      const facts = recordFacts(record);
      record.carried('id');
      facts.add('title', record.words('title'), 'title');
      facts.add('posted', writtenDay(record.value('publishedAt')), 'publishedAt');
      facts.add('employment', employmentWords(record.words('employmentType')), 'employmentType');
      const workplace =
        workplaceWord(record.words('workplaceType')) ??
        (record.value('isRemote') === true ? 'remote' : undefined);
      facts.add('workplace', workplace, 'workplaceType', 'isRemote');
      facts.add('department', department(record), 'team', 'department');
      const url = webAddress(record.words('applyUrl')) ?? webAddress(record.words('jobUrl'));
      facts.add('apply', url === undefined ? undefined : { url }, 'applyUrl', 'jobUrl');
      facts.add('draft', record.value('isListed') === false ? true : undefined, 'isListed');
      if (record.value('isListed') === true) record.carried('isListed');
      pay(record, facts);
      const places = locations(record);
      const known = places.map(({ place }) => place).filter((place) => place !== undefined);
      const isWhole = known.length > 0 && known.length === places.length;
      const placePaths = ['location', 'address', 'secondaryLocations'];
      if (isWhole) facts.add('locations', known, ...placePaths);
      else record.carried('location', ...places.map(({ path }) => path));
      const html = record.source('descriptionHtml') ?? record.source('descriptionPlain') ?? '';
      record.carried('descriptionHtml', 'descriptionPlain');
      const board = boardEmployer(firstStep(record.words('jobUrl')), [html]);
      const advert = recordAdvert({
        key: `ashby ${record.words('id') ?? url ?? ''}`,
        record,
        facts,
        employer: employerDraft(board?.name),
        employerWords: board?.words,
        texts: [{ html }],
        said: isWhole ? [] : places.map(({ words }) => ({ label: 'Location', words })),
        country: known[0]?.country as string | undefined,
        readOn,
        repairs: [...repairs],
      });
      yield { advert };
    }
  },
};

function department(record: SourceRecord): string | undefined {
  const parts = [record.words('team'), record.words('department')].filter((part) => part !== undefined);
  return [...new Set(parts)].join(', ') || undefined;
}

type Place = {
  path: string;
  words: string | undefined;
  place: NonNullable<RoleFields['locations']>[number] | undefined;
};

function locations(record: SourceRecord): Place[] {
  const bases = ['', ...record.list('secondaryLocations').map((_, index) => `secondaryLocations.${index}.`)];
  return bases.map((base) => {
    const at =
      record.value(`${base}address.postalAddress`) === undefined
        ? `${base}address`
        : `${base}address.postalAddress`;
    const words = record.words(`${base}location`);
    const country = countryCode(record.words(`${at}.addressCountry`));
    const city = record.words(`${at}.addressLocality`);
    const region = record.words(`${at}.addressRegion`);
    return {
      path: `${base}location`,
      words,
      place:
        country === undefined
          ? placeWords(words)
          : { ...(city ? { city } : {}), ...(region ? { region } : {}), country },
    };
  });
}

/** Ashby gives pay also where the employer has said that adverts must not show it. */
function pay(record: SourceRecord, facts: ReturnType<typeof recordFacts>): void {
  if (record.value('shouldDisplayCompensationOnJobPostings') === false) {
    record.carried('shouldDisplayCompensationOnJobPostings');
    record.leave('compensation', 'The employer does not show pay in its adverts.');
    return;
  }
  const components = [
    ...record
      .list('compensation.summaryComponents')
      .map((_, index) => `compensation.summaryComponents.${index}`),
    ...record
      .list('compensation.compensationTiers')
      .flatMap((_, tier) =>
        record
          .list(`compensation.compensationTiers.${tier}.components`)
          .map((__, index) => `compensation.compensationTiers.${tier}.components.${index}`),
      ),
  ].filter((at) => record.words(`${at}.compensationType`) === 'Salary');
  const [at] = components;
  if (at === undefined) return;
  const figures = payFigures({
    currency: record.words(`${at}.currencyCode`),
    min: record.amount(`${at}.minValue`),
    max: record.amount(`${at}.maxValue`),
    per: record.words(`${at}.interval`),
  });
  facts.add('pay', figures, at);
  if (figures !== undefined) record.carried('shouldDisplayCompensationOnJobPostings');
}
