import { lengthText, sentenceList } from '#views/format.ts';
import { payFigure } from '#views/pay-text.ts';
import { dateFormat } from '#views/formatters.ts';
import type { RoleCard } from '#views/role-card.ts';
import type { CodedList } from './column.ts';
import type { Moment } from './moment.ts';
import { rowPath } from './row-path.ts';
import type { Rows } from './rows.ts';

/** What a list says of a role; closing is said by the day. */
export type RowCard = Omit<RoleCard, 'posted' | 'why'>;

/** `language` is BCP 47. */
export function rowCard(rows: Rows, row: number, language: string, now: Moment): RowCard {
  const recruiter = labels(rows.recruiters, row)[0];
  return {
    path: rowPath(rows, row),
    title: rows.titles.words[rows.titles.codes[row]!]!,
    employer: labels(rows.facets.employer, row)[0] ?? '',
    through: recruiter === undefined ? undefined : `through ${recruiter || 'a recruiter'}`,
    pay: pay(rows, row, language),
    where: where(rows, row),
    terms: terms(rows, row),
    when: when(rows, row, language, now),
    skills: codes(rows.facets.skill, row).map((at) => rows.facets.skill.values()[at]!.key),
  };
}

function pay({ payKinds, payKind, payMin, payMax }: Rows, row: number, language: string): RowCard['pay'] {
  const kind = payKinds[payKind[row]!]!;
  if (kind.kind === 'unknown')
    return { kind: 'unknown', figure: '', rest: kind.words ? `“${kind.words}”` : 'pay not stated' };
  const { currency, per, by } = kind;
  const [min, max] = [payMin[row]!, payMax[row]!].map((bound) => (Number.isNaN(bound) ? undefined : bound));
  const figure = payFigure({ currency, min, max }, language);
  const period = `a${per === 'hour' ? 'n' : ''} ${per}`;
  return kind.kind === 'stated'
    ? { kind: 'stated', figure, rest: period }
    : { kind: 'estimated', figure, rest: `${period}, estimated by ${by || 'someone not named'}` };
}

function where({ facets, located, applicants }: Rows, row: number): string {
  const [workplace] = labels(facets.workplace, row);
  const values = facets.place.values();
  const label = (at: number) => values[at]!.label;
  if (facets.workplace.position('remote') === codes(facets.workplace, row)[0] && workplace !== undefined) {
    return [workplace, sentenceList(codes(applicants, row).map(label))].filter(Boolean).join(', ');
  }
  const places = [...Map.groupBy(codes(located, row), (at) => country(at))].map(([nation, all]) => {
    const towns = [...new Set(all.filter((at) => at !== nation).map((at) => label(at).split(', ')[0]!))];
    return [sentenceList(towns), label(nation)].filter(Boolean).join(', ');
  });
  return [workplace, places.join('; ')].filter(Boolean).join(', ') || 'Place not said';

  function country(at: number): number {
    const { within } = values[at]!;
    return within === undefined ? at : country(facets.place.position(within) ?? at);
  }
}

function terms({ lengths, facets }: Rows, row: number): string {
  const length = lengths.words[lengths.codes[row]!]!;
  const status = facets.ir35.values()[codes(facets.ir35, row)[0] ?? -1]?.key;
  return [length && lengthText(length), status && status !== 'undetermined' && `${status} IR35`]
    .filter(Boolean)
    .join(', ');
}

const endings = new Map([
  ['filled', 'Filled'],
  ['withdrawn', 'Withdrawn'],
  ['scheduled', 'Not open yet'],
]);

function when(
  { stages, closes, posted, timeZone }: Rows,
  row: number,
  language: string,
  now: Moment,
): string {
  const stage = stages.words[stages.codes[row]!]!;
  const end = closes[row]!;
  if (stage !== '' || (end > 0 && end <= now.hour)) return endings.get(stage) ?? 'Closed';
  const day = (moment: number, zone: string) =>
    dateFormat(language, { dateStyle: 'long', timeZone: zone }).format(moment);
  if (end === 0) return `Posted ${day(posted[row]! * dayLength, 'UTC')}`;
  if (end <= now.endOf(2)) return end <= now.endOf(1) ? 'Closes today' : 'Closes tomorrow';
  return `Closes ${day(end * hourLength - 1, timeZone)}`;
}

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

function codes({ codes: all, starts }: Pick<CodedList, 'codes' | 'starts'>, row: number): number[] {
  return [...all.subarray(starts[row], starts[row + 1])];
}

function labels(list: CodedList, row: number): string[] {
  return codes(list, row).map((code) => list.words[code]!);
}
