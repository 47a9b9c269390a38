import type { z } from 'zod';
import type { contractSchema } from '#domain/contract.ts';
import { momentIn } from './moments.ts';
import type { Passage } from './pieces.ts';
import type { Said } from './said.ts';
import { said } from './said.ts';

type Terms = z.input<typeof contractSchema>;
export type ContractFacts = {
  length?: Said<string>;
  extendable?: Said<true>;
  start?: Said<string>;
  ir35?: Said<NonNullable<Terms['ir35']>>;
  vat?: Said<NonNullable<Terms['vat']>>;
};

const numbers = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
const units: [RegExp, string][] = [
  [/^(?:day|tag|jour|dag|día)/i, 'D'],
  [/^(?:week|wk|woche|semaine|semana)/i, 'W'],
  [/^(?:month|mth|monat|mois|mes|maand|miesi|mesi)/i, 'M'],
  [/^(?:year|yr|jahr|an|jaar|año|rok|lat|anni)/i, 'Y'],
];
const span = String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)[\s+-]*(days?|weeks?|wks?|months?|mths?|years?|yrs?|tage|wochen|monate?n?|jahre?|jours|semaines?|mois|ans?|maanden|maand|jaar|weken|meses|mes|años?|miesi[ęa]c\p{L}*|mesi)\b`;
const lengths: RegExp[] = [
  new RegExp(
    String.raw`\b${span}[ -]*(?:\(?(?:initial(?:ly)?|rolling|ftc|fixed[- ]term|outside|inside|day rate|temporary|freelance|maternity|paternity|parental|remote|hybrid)\)?[ -]*){0,3}(?:contract|assignment|ftc|fixed[- ]term|engagement|placement|internship|project|cover|secondment|appointment|term\b|\(extension|initially|initial\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:contract|contrato|ftc|fixed[- ]term|cdd|int[eé]rim(?:aire)?|temporary|temporal|tijdelijk|befristet(?:er|e)?(?: vertrag)?|assignment|initial(?: term| period)?|duration|length|internship|maternity cover|tempo determinato|for an? (?:initial )?(?:period|term))\b[^.\d|()/]{0,24}\b${span}(?!\s+(?:a|per|in|at|from|of|on)\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:cover|leave|post|role|position|someone|contract)\b[^.]{0,80}\bfor (?:an? )?(?:initial |further |period of )?${span}`,
    'iu',
  ),
];
const lengthOnly = new RegExp(span, 'iu');
/** "Data Entry Clerk (10 weeks)": a part of a short line that is a length alone. */
const lengthApart = new RegExp(String.raw`(?:^|[(|,;·•/–—-]\s*)${span}(?=\s*(?:[)|,;·•/–—+-]|$))`, 'iu');

/** Terms of a contract that the advert names. `temporary` says whether it is one that ends. */
export function contractSaid(
  passages: readonly Passage[],
  temporary: boolean,
  countries: readonly string[],
  today?: string,
): ContractFacts {
  const facts: ContractFacts = {};
  const ordered = [...passages].sort((a, b) => Number(b.label === 'length') - Number(a.label === 'length'));
  for (const passage of ordered) {
    const { value, label } = passage;
    const found =
      /\b(inside|outside)(?: of)?[ -]?(?:the )?(?:scope of )?(?:ir35|off[- ]payroll)|\bir35[\s:–-]*(?:status[\s:–-]*)?(?:is |determined |deemed |assessed )*(?:as )?\(?(inside|outside|undetermined|tbc|to be (?:confirmed|determined)|not (?:yet )?determined)/i.exec(
        passage.words,
      );
    if (found && facts.ir35 === undefined) {
      const word = (found[1] ?? found[2] ?? '').toLowerCase();
      const status = word === 'inside' || word === 'outside' ? word : 'undetermined';
      const by =
        /\b(?:determined|assessed|deemed|decided|confirmed|as stated)(?: as \w+)?(?: to be \w+)? by (?:the |our )?([\p{L} ]{3,40}?)(?=[).,;]|$)/iu.exec(
          passage.words,
        )?.[1];
      facts.ir35 = said({ status, ...(by ? { by } : {}) }, passage);
    }
    if (facts.ir35 === undefined && label === 'ir35' && /^(inside|outside|undetermined|tbc)/i.test(value)) {
      const word = /^(inside|outside)/i.exec(value)?.[1]?.toLowerCase();
      facts.ir35 = said({ status: word === 'inside' || word === 'outside' ? word : 'undetermined' }, passage);
    }
    if (!temporary) continue;
    if (
      facts.length === undefined &&
      passage.part !== 'essential' &&
      passage.part !== 'desirable' &&
      passage.part !== 'employer'
    ) {
      const length =
        label === 'length'
          ? lengthOnly.exec(value)
          : (lengths.map((pattern) => pattern.exec(passage.words)).find(Boolean) ??
            (passage.part === 'head' &&
            passage.words.length < 120 &&
            (label === undefined || label === 'employment' || label === 'title')
              ? lengthApart.exec(passage.words)
              : undefined));
      const duration = length ? lengthFrom(length[1]!, length[2]!) : undefined;
      if (duration) facts.length = said(duration, passage);
    }
    const open =
      /\b(?:(?:with|possible|possibility of|potential|scope for|option|chance of|likely|likelihood)[^.;]{0,24}(?:exten(?:sion|sions|d|ded)|renew(?:al|ed)?)|exten(?:d|s)(?:able|ible)|exten(?:sion|sions|ded|d) (?:is |are )?(?:possible|likely|available|probable)|may be extended|could be extended|can be extended|likely to (?:be )?extend|rolling|renewable|verlängerung|verlängerbar|verlenging|prolongation|renouvelable|prorrogable|prórroga|przedłużeni|proroga|\(?(?:with|\+) extensions?)/i;
    if (
      facts.extendable === undefined &&
      open.test(passage.words) &&
      !/\b(?:no|not|without)\b[^.;]{0,16}exten/i.test(passage.words) &&
      /contract|month|week|term|durat|dur[ée]|duur|laufzeit|assignment|initial|engagement|mois|extension/i.test(
        passage.words,
      )
    ) {
      facts.extendable = said(true, passage);
    }
    if (facts.start === undefined) {
      const start =
        label === 'start'
          ? value
          : /\b(?:immediate(?:ly)?) start\b/i.test(passage.words)
            ? 'asap'
            : /\bstart(?:ing|s)?(?: date)?[ :]*(?:is |on |from |in )?(asap|immediately|as soon as possible|.{4,30})/i.exec(
                passage.words,
              )?.[1];
      if (
        start &&
        /\b(?:asap|a\.s\.a\.p|as soon as possible|immediate(?:ly)?|sofort|ab sofort|dès que possible|per direct|zo snel mogelijk|inmediat)/i.test(
          start,
        )
      )
        facts.start = said('asap', passage);
      else if (start) {
        const day = momentIn(start, countries, today);
        if (day && 'day' in day && day.from < 14) facts.start = said(day.day, passage);
      }
    }
    const vat =
      /(\+|\b(?:excl(?:\.|uding|usive of)?|ex\.?|plus|exclusief|zzgl\.?|hors|not including|incl(?:\.|uding|usive of)?|inclusief))\s?\.?\s?(?:of )?(?:vat|btw|mwst|ust|tva|iva)\b/i.exec(
        passage.words,
      );
    if (vat && facts.vat === undefined)
      facts.vat = said(/^incl/i.test(vat[1]!) ? 'included' : 'excluded', passage);
  }
  return facts;
}

function lengthFrom(count: string, unit: string): string | undefined {
  const number = numbers.get(count.toLowerCase()) ?? Number(count);
  const letter = units.find(([pattern]) => pattern.test(unit))?.[1];
  return letter === undefined || !(number > 0) ? undefined : `P${number}${letter}`;
}
