import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { countryCode } from './country-code.ts';
import { employmentWords } from './employment-words.ts';
import { recordsIn } from './records-in.ts';
import { seniorityWords } from './seniority-words.ts';
import type { Source } from './source.ts';
import { webAddress } from './web-address.ts';
import { writtenDay } from './written-day.ts';

/** Postings of a company, listed or one with its text: https://developers.smartrecruiters.com/docs/posting-api */
export const smartrecruiters: Source = {
  name: 'smartrecruiters',
  label: 'SmartRecruiters',
  reads: ({ json }) => {
    const [first] = recordsIn(json, 'content');
    return first !== undefined && 'releasedDate' in first && 'company' in first;
  },
  *adverts({ json, repairs }, { readOn }) {
    for (const posting of recordsIn(json, 'content')) {
      const record = sourceRecord(posting);
      const facts = recordFacts(record);
      record.carried('id', 'uuid');
      facts.add('title', record.words('name'), 'name');
      facts.add('posted', writtenDay(record.value('releasedDate')), 'releasedDate');
      facts.add('reference', record.words('refNumber'), 'refNumber');
      facts.add('employment', employmentWords(record.words('typeOfEmployment.label')), 'typeOfEmployment');
      facts.add('industry', record.words('industry.label'), 'industry');
      facts.add('department', record.words('department.label'), 'department');
      const level = record.words('experienceLevel.label');
      facts.add('seniority', seniorityWords(level), 'experienceLevel');
      if (level !== undefined && !/not applicable/i.test(level))
        facts.add('careerStage', level, 'experienceLevel');
      facts.add(
        'locations',
        place(record),
        'location.city',
        'location.region',
        'location.country',
        'location.address',
        'location.postalCode',
        'location.fullLocation',
        'location.regionCode',
      );
      if (record.value('location.hybrid') === true) facts.add('workplace', 'hybrid', 'location.hybrid');
      else if (record.value('location.remote') === true) facts.add('workplace', 'remote', 'location.remote');
      record.carried(
        ...['location.remote', 'location.hybrid'].filter((path) => record.value(path) === false),
      );
      const at = ['applyUrl', 'postingUrl'].find((path) => webAddress(record.words(path)) !== undefined);
      facts.add('apply', at === undefined ? undefined : { url: record.words(at)! }, 'applyUrl', 'postingUrl');
      const about = record.source('jobAd.sections.companyDescription.text');
      const company = record.words('company.name');
      record.carried('company.name');
      const advert = recordAdvert({
        key: `smartrecruiters ${record.words('id') ?? record.words('uuid') ?? ''}`,
        record,
        facts,
        employer: employerDraft(company),
        employerAt: 'company.name',
        texts: texts(record, about),
        said: [],
        country: facts.fields.locations?.[0]?.country as string | undefined,
        readOn,
        repairs: [...repairs],
      });
      yield { advert };
    }
  },
};

function place(record: SourceRecord) {
  const country = countryCode(record.words('location.country'));
  if (country === undefined) return undefined;
  const part = (path: string, field: string) => {
    const words = record.words(`location.${path}`);
    return words === undefined ? {} : { [field]: words };
  };
  return [
    {
      ...part('address', 'street'),
      ...part('city', 'city'),
      ...part('region', 'region'),
      ...part('postalCode', 'postcode'),
      country,
    },
  ];
}

function texts(
  record: SourceRecord,
  about: string | undefined,
): { heading?: string | undefined; html: string }[] {
  const sections = record.value('jobAd.sections');
  if (typeof sections !== 'object' || sections === null) return [];
  return Object.keys(sections).flatMap((key) => {
    const at = `jobAd.sections.${key}`;
    const html = record.source(`${at}.text`);
    if (html === undefined) return [];
    record.carried(`${at}.text`, `${at}.title`);
    return [
      { heading: record.words(`${at}.title`) ?? (html === about ? 'About the company' : undefined), html },
    ];
  });
}
