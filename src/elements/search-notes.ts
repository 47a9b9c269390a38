import { leftOut, type LeftOut } from '#search/ranking/left-out.ts';
import { conditions } from '#search/ranking/match.ts';
import type { Query } from '#search/query.ts';
import { payAnswer } from '#search/table/row-pay.ts';
import type { Answer } from './search-answer.ts';
import type { Index } from './search-index.ts';
import type { Nearby } from './search-near.ts';
import { part } from './search-part.ts';
import { say } from './search-say.ts';
import { roles, type Shown } from './search-view.ts';

/** Everything that a person should know of what the list leaves out, or has in it for other reasons. */
export function showNotes(root: HTMLElement, shown: Shown): void {
  const { index, answer, nearby, textsFailed, placesFailed } = shown;
  const { query, match, found } = answer;
  const left = leftOut(index.rows, query, match, nearby?.near);
  showSwitches(root, index, answer, nearby, left);
  const others = Object.entries(left.otherCurrencies).sort(([, a], [, b]) => b - a);
  const foreign = others.reduce((sum, [, count]) => sum + count, 0);
  say(
    root,
    '[data-note=currencies]',
    foreign === 0
      ? ''
      : `${roles(foreign)} that ${foreign === 1 ? 'fits states its' : 'fit state their'} pay in ${others.length === 1 ? 'another currency' : 'other currencies'}, which is not converted: ${others.map(([currency, count]) => `${currency} ${count}`).join(', ')}.`,
  );
  const derived = found.reduce((sum, row) => sum + match.derived[row]!, 0);
  say(
    root,
    '[data-note=derived]',
    derived === 0
      ? ''
      : `${roles(derived)} here ${derived === 1 ? 'names its' : 'name their'} pay for another period: compared by the year, at ${index.rows.assumptions.daysPerYear} days or ${index.rows.assumptions.weeksPerYear} weeks of ${index.rows.assumptions.hoursPerWeek} hours.`,
  );
  say(
    root,
    '[data-note=place]',
    nearby ? placeNote(nearby, left.remoteKeptNear) : unknownPlace(query.near?.place, placesFailed),
  );
  say(
    root,
    '[data-note=texts]',
    textsFailed
      ? 'The texts of the adverts could not be searched: these match in their titles, skills, employers and places.'
      : '',
  );
  say(root, '[data-note=unsaid]', unsaidNote(root, query, left));
}

function showSwitches(
  root: HTMLElement,
  { rows }: Index,
  { query, match, found }: Answer,
  nearby: Nearby | undefined,
  left: LeftOut,
): void {
  const { fails, failed } = match;
  const kind = (row: number) => rows.payKinds[rows.payKind[row]!]!.kind;
  const { pay } = query;
  const asked = pay !== undefined || (query.chosen.pay?.length ?? 0) > 0;
  const silent = found.filter((row) => kind(row) !== 'stated').length;
  const unstated = pay ? left.unstatedPay : (left.unstated.pay ?? 0);
  const estimated = pay
    ? found.filter((row) => kind(row) === 'estimated' && payAnswer(rows, row, pay).reaches)
    : [];
  turn(root, 'unstated-pay', asked ? silent + unstated - (query.show.unstatedPay ? 0 : estimated.length) : 0);
  turn(root, 'estimates', pay && !query.show.unstatedPay ? estimated.length + left.estimates : 0);
  const inside = new Set(found);
  const unplaced = (nearby?.unplaced ?? []).filter(
    (row) => inside.has(row) || (fails[row] === 1 && failed[row] === conditions.other),
  );
  turn(root, 'unplaced', unplaced.length);
}

/** A switch is there when it would change something, or did. */
function turn(root: HTMLElement, name: string, count: number): void {
  const label = part(root, `label[data-also="${name}"]`);
  label.hidden = count === 0;
  part(label, '[data-n]').textContent = roles(count);
}

function placeNote({ meant: { town, how, others } }: Nearby, remote: number): string {
  const also = others.length > 0 ? `; there is also ${others.map(({ label }) => label).join('; ')}` : '';
  const taken = how !== 'name' || others.length > 0 ? `The place was taken as ${town.label}${also}.` : '';
  const kept =
    remote === 0 ? '' : `${remote} of these ${remote === 1 ? 'is' : 'are'} remote and open to people there.`;
  return [taken, kept].filter(Boolean).join(' ');
}

function unknownPlace(place: string | undefined, failed: boolean | undefined): string {
  if (place === undefined) return '';
  return failed
    ? 'The table of places could not be loaded, so distance was left out.'
    : `No place called “${place}” is known here, so distance was left out.`;
}

function unsaidNote(root: HTMLElement, query: Query, left: LeftOut): string {
  const named = Object.entries(left.unstated)
    .filter(([facet]) => facet !== 'pay' && facet !== 'ir35')
    .map(([facet, count]): [string | undefined, number] => [
      root.querySelector<HTMLElement>(`fieldset[data-facet="${facet}"]`)?.dataset['label']?.toLowerCase(),
      count,
    ]);
  const all: [string | undefined, number][] = [
    ...named,
    [query.contract ? 'length of contract' : undefined, left.unstatedLength],
  ];
  const shown = all.filter(([name, count]) => name && count > 0);
  return shown.length === 0
    ? ''
    : `Left out, because their adverts do not say it: ${shown.map(([name, count]) => `${name} ${count}`).join(', ')}.`;
}
