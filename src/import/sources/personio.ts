import { DOMParser, type Element } from '@xmldom/xmldom';
import { employerDraft } from '#import/employer-draft.ts';
import { recordAdvert } from '#import/record-advert.ts';
import { recordFacts } from '#import/record-facts.ts';
import { sourceRecord, type SourceRecord } from '#import/source-record.ts';
import { employmentWords } from './employment-words.ts';
import { placeWords } from './place-words.ts';
import { seniorityWords } from './seniority-words.ts';
import type { Source } from './source.ts';
import { writtenDay } from './written-day.ts';

/** The positions of a company as XML: https://developer.personio.de/reference/get_xml */
export const personio: Source = {
  name: 'personio',
  label: 'Personio',
  reads: ({ text }) => /^\s*(?:<\?xml[^>]*\?>\s*)?<workzag-jobs[\s>]/.test(text),
  *adverts({ text, name, repairs }, { readOn }) {
    const { positions, problem } = positionsIn(text);
    if (problem) yield { problem: `${name}: ${problem}` };
    for (const position of positions) {
      const record = sourceRecord(position);
      const facts = recordFacts(record);
      record.carried('id');
      facts.add('title', record.words('name'), 'name');
      facts.add('posted', writtenDay(record.value('createdAt')), 'createdAt');
      const employment = [
        ...employmentWords(record.words('schedule')),
        ...employmentWords(record.words('employmentType')),
      ];
      facts.add('employment', [...new Set(employment)], 'schedule', 'employmentType');
      facts.add('department', record.words('department'), 'department');
      const level = record.words('seniority');
      facts.add('seniority', seniorityWords(level), 'seniority');
      facts.add('careerStage', level, 'seniority');
      facts.add('experienceMonths', leastMonths(record.words('yearsOfExperience')), 'yearsOfExperience');
      const offices = officesOf(record);
      const places = offices.map((office) => placeWords(office));
      const known = places.filter((place) => place !== undefined);
      const isWhole = known.length === offices.length;
      facts.add('locations', isWhole ? known : [], 'office', 'additionalOffices');
      if (!isWhole) record.carried('office', 'additionalOffices');
      const texts = descriptions(record);
      const company = record.words('subcompany');
      record.carried('subcompany');
      const advert = recordAdvert({
        key: `personio ${record.words('id') ?? ''}`,
        record,
        facts,
        employer: employerDraft(company),
        employerAt: 'subcompany',
        texts,
        said: isWhole ? [] : offices.map((words) => ({ label: 'Location', words })),
        country: known[0]?.country as string | undefined,
        readOn,
        repairs: [...repairs],
      });
      yield { advert };
    }
  },
};

function officesOf(record: SourceRecord): string[] {
  const more = record.list('additionalOffices').map((_, index) => record.words(`additionalOffices.${index}`));
  return [...new Set([record.words('office'), ...more].filter((office) => office !== undefined))];
}

/** `7-10` years; "lt-1" says no least. */
function leastMonths(years: string | undefined): number | undefined {
  const least = /^(\d{1,2})(?:-\d+|\+)?$/.exec(years ?? '')?.[1];
  return least === undefined ? undefined : Number(least) * 12;
}

function descriptions(record: SourceRecord): { heading?: string | undefined; html: string }[] {
  const parts = record.list('jobDescriptions').map((_, index) => ({
    heading: record.words(`jobDescriptions.${index}.name`),
    html: record.source(`jobDescriptions.${index}.value`) ?? '',
  }));
  record.carried('jobDescriptions');
  return parts.filter(({ html }) => html.trim() !== '');
}

function positionsIn(xml: string): { positions: unknown[]; problem: string | undefined } {
  let problem: string | undefined;
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning')
        problem = `The XML is broken, and what follows could not be read: ${message.split('\n')[0]}`;
    },
  });
  try {
    const document = parser.parseFromString(xml, 'application/xml');
    return { positions: [...document.getElementsByTagName('position')].map(value), problem };
  } catch {
    return { positions: [], problem: problem ?? 'The XML is broken, and cannot be read.' };
  }
}

/** An element with elements in it as an object, or as a list where they are all of one name. */
function value(element: Element): unknown {
  const inner = [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
  if (inner.length === 0) return element.textContent?.trim() || undefined;
  const names = new Set(inner.map(({ tagName }) => tagName));
  const isList = names.size === 1 && /s$/i.test(element.tagName);
  return isList ? inner.map(value) : Object.fromEntries(inner.map((child) => [child.tagName, value(child)]));
}
