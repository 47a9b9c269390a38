import { statedValue, type Fact } from '#domain/fact.ts';
import { closingText, sourceText, whereText } from '#views/format.ts';
import { payText } from '#views/pay-text.ts';
import { isOpen, type Role } from '#domain/role.ts';
import { folded } from './blocks.ts';
import { faultOn, type Fault } from './fault.ts';
import type { Ground } from './ground.ts';
import type { Card, Page } from './page.ts';

const kinds = new Set(['stated', 'estimated', 'derived', 'unknown']);

/** Each fact on a page, and each pay in a list, has the kind that the content gives it, and says whose it is. */
export function provenance(page: Page, { roles, site }: Ground): Fault[] {
  const fault = faultOn(page.path, 'provenance');
  const role = roles.get(page.path);
  const rows = page.rows.flatMap(({ label, kind, source, value }) => {
    if (!kinds.has(kind) || source === '')
      return fault(
        label,
        `${value} (${kind || 'of no kind'})`,
        undefined,
        'Every fact says whether it is stated, estimated, derived or unknown, and who says so.',
      );
    const known = role && facts[label]?.(role);
    if (known !== undefined && known !== kind)
      return fault(label, `${value} (${kind})`, known, 'Show the fact as what it is in the content.');
    const by = role && kind === 'estimated' ? folded(sourceText(role.pay, role.employer, site.language)) : '';
    return by === '' || source === by
      ? []
      : fault(
          label,
          source,
          by,
          'An estimate says whose it is and when it was made, or that nobody says when.',
        );
  });
  const cards = page.cards.flatMap((card) => {
    const shown = roles.get(card.path);
    if (shown === undefined)
      return fault(
        'role in a list',
        card.title,
        undefined,
        'The list shows a role that is not published: take it out.',
      );
    return cardFaults(card, shown, site).map(([property, said, known]) =>
      fault(`${card.path} ${property}`, said, known, 'Show in the list what the role itself says.'),
    );
  });
  return [...rows, ...cards];
}

type Said = [property: string, said: string, known: string];
type CardWords = {
  title: string;
  pay: string | undefined;
  lines: (readonly [property: string, words: string])[];
};

function cardFaults(card: Card, role: Role, site: Ground['site']): Said[] {
  let expected = known.get(role);
  if (expected === undefined) known.set(role, (expected = cardWords(role, site)));
  const lines = card.lines.join('\n');
  const wrong: Said[] = [];
  if (card.title !== expected.title) wrong.push(['title', card.title, role.title]);
  if (card.kind !== role.pay.kind) wrong.push(['kind of pay', card.kind, role.pay.kind]);
  if (
    expected.pay === undefined
      ? /\d/.test(card.pay.replace(role.payWords ?? '', ''))
      : card.pay !== expected.pay
  )
    wrong.push(['pay', card.pay, expected.pay ?? 'pay not stated']);
  for (const [property, words] of expected.lines)
    if (!lines.includes(words)) wrong.push([property, card.lines.join('; '), words]);
  return wrong;
}

const known = new WeakMap<Role, CardWords>();

function cardWords(role: Role, { language, timeZone }: Ground['site']): CardWords {
  const { pay } = role;
  const closes = isOpen(role) ? statedValue(role.closes) : undefined;
  return {
    title: folded(role.title),
    pay:
      pay.kind === 'unknown'
        ? undefined
        : folded(payText(pay.value, language)) +
          (pay.kind === 'estimated' ? `, estimated by ${pay.by ?? 'someone not named'}` : ''),
    lines: [
      ['employer', folded(role.employer.name)],
      ['place', folded(whereText(role))],
      ...(closes ? [['closing date', folded(closingText(closes, language, timeZone))] as const] : []),
    ],
  };
}

/** The kind of the fact that a line of the ledger shows. */
const facts: Record<string, (role: Role) => Fact<unknown>['kind'] | undefined> = {
  Pay: ({ pay }) => pay.kind,
  'By the year': ({ annualPay }) => annualPay?.kind,
  Workplace: ({ workspace }) => workspace.kind,
  Place: ({ locations }) => locations.kind,
  'Open to': ({ applicants }) => applicants.kind,
  Employment: ({ employment }) => employment.kind,
  Seniority: ({ level }) => level.kind,
  Closes: ({ closes }) => closes.kind,
  Reference: ({ reference }) => reference.kind,
};
