import { momentIn } from './moments.ts';
import type { Passage } from './pieces.ts';
import { said, type Said } from './said.ts';

export type DateFacts = {
  closes?: Said<string>;
  posted?: Said<string>;
  /** Dates that are there and cannot be read. */
  unclear: { field: 'closes' | 'posted'; words: string; why: string }[];
};

const ending =
  /\b(?:clos(?:e|es|ing)\b|deadline|(?:advert|posting|vacancy|listing|recruitment|application period) ends?\b|appl(?:y|ications?|ied|ying)\b[^.]{0,60}?\b(?:by|before|until|no later than|till|close|due|received|up to)\b|(?:by|before|until|no later than|not later than|till)\b|last (?:day|date)|(?:bewerbungs|einsende|annahme)schluss|bewerbungs(?:frist|ende)|clôture|fecha de cierre|cierre|plazo|sluit(?:ing)?|sluitingsdatum|reactietermijn|ważne|expir(?:es|y)|valid until|spätestens|bis(?: zum)?\b|jusqu'au|avant le|au plus tard|date limite|hasta el|antes del|fecha límite|entro il|uiterlijk|tot en met|vóór|voor|do dnia|do(?= \d)|termin|senest|senast|até)/giu;
const applying =
  /(?<!\p{L})(?:open until|until filled|(?:remain|stay)s? (?:open|posted)|(?:advert|posting|vacancy|listing) ends?|(?:einsende|annahme)schluss|clôture|plazo|cierre|sluit\p{L}*|reactietermijn|appl(?:y|ied|ication|ications|ying|icants?)|cvs?|r[ée]sum[ée]s?|send|write|email|e-mail|submit|clos(?:e|es|ing)|deadline|vacancy closes|interested|advert|bewerb\p{L}*|schick\p{L}*|lebenslauf|unterlagen|stuur|skicka|prześlij|wyślij|invia\p{L}*|curriculum|kandida\p{L}*|candidat\p{L}*|envoyez|écri\p{L}*|postul\p{L}*|dossier|inscripci\p{L}*|enviar|env[ií]a\p{L}*|solicit\p{L}*|solliciteer\p{L}*|sollicit\p{L}*|reageer\p{L}*|reageren|reactie|aplik\p{L}*|zgłosz\p{L}*|candidature|expressions? of interest|respond|reply|ansök\p{L}*|søknad\p{L}*|received|register)\b/iu;
const posting =
  /(?<!\p{L})(?:posted|published|advertised|date posted|listed|veröffentlicht|erschienen|publiée?|publicad[oa]|pubblicat[oa]|geplaatst|opublikowano|publicerad)(?!\p{L})/iu;
/** What a date before which one may ask, or on which interviews are held, stands after: it ends nothing. */
const otherwise =
  /\b(?:early bird|first review|interviews?|enquir(?:y|ies)|start(?:ing|s)?|funded|contract|fixed[- ]term|appointment|employment|runs?|tenure|project)\b[^.;]{0,30}$/i;
/** A word that speaks of the end alone, and may stand far from its day. */
const isClosing = /clos|deadline|last d|schluss|frist|limite|límite|sluit|clôture/i;
const beforehand = /\b(?:interviews?|start)\b.*$/i;
const ago =
  /\b(?:posted|published|listed|active|reposted|updated)?\s*(\d{1,2}|an?|one|yesterday|today|just now)\+?\s*(hours?|days?|weeks?|months?)?\s*(?:ago)?\b/i;

/** When the advert closes and when it was posted. "3 days ago" counts only from a day that is known. */
export function dateSaid(
  passages: readonly Passage[],
  countries: readonly string[],
  today: string | undefined,
): DateFacts {
  const facts: DateFacts = { unclear: [] };
  const take = (field: 'closes' | 'posted', passage: Passage, words: string, since?: string) => {
    if (facts[field] !== undefined) return;
    const moment = momentIn(words, countries, since);
    if (moment === undefined) return;
    if ('unclear' in moment) facts.unclear.push({ field, words: passage.words, why: moment.unclear });
    else
      facts[field] = said(
        field === 'closes' && moment.time ? `${moment.day}T${moment.time}` : moment.day,
        passage,
      );
  };
  for (const passage of passages) {
    const { label, value } = passage;
    if (label === 'posted') {
      const day = relative(value, today);
      if (day !== undefined) facts.posted ??= said(day, passage);
      else if (momentIn(value, countries) === undefined && /\bago\b|today|yesterday/i.test(value))
        facts.unclear.push({
          field: 'posted',
          words: passage.words,
          why: 'it counts from a day that is not known',
        });
      else take('posted', passage, value);
    }
  }
  const since = today ?? facts.posted?.value ?? mailedOn(passages);
  for (const passage of passages)
    if (passage.label === 'closes') take('closes', passage, passage.value.replace(beforehand, ' '), since);
  for (const passage of passages) {
    const { words, label } = passage;
    if (words.length > 600) continue;
    if (facts.posted === undefined && label !== 'closes' && posting.test(words) && words.length < 120) {
      const day = /\bago\b|\btoday\b|\byesterday\b/i.test(words) ? relative(words, today) : undefined;
      if (day !== undefined) facts.posted = said(day, passage);
      else if (/\bago\b/i.test(words))
        facts.unclear.push({ field: 'posted', words, why: 'it counts from a day that is not known' });
      else take('posted', passage, words.slice(words.search(posting)));
    }
    if (facts.closes !== undefined || label === 'start' || label === 'posted' || !applying.test(words))
      continue;
    for (const cue of words.matchAll(ending)) {
      if (otherwise.test(words.slice(Math.max(0, cue.index - 40), cue.index))) continue;
      const after = words.slice(cue.index + cue[0].length, cue.index + cue[0].length + 90);
      const moment = momentIn(after, countries, since);
      if (moment === undefined) continue;
      if ('unclear' in moment) facts.unclear.push({ field: 'closes', words, why: moment.unclear });
      else if (moment.from < (isClosing.test(cue[0]) ? 64 : 34)) {
        const around = momentIn(
          words.slice(Math.max(0, cue.index - 20), cue.index + cue[0].length + moment.to + 24),
          countries,
          since,
        );
        const time = around && 'day' in around && around.day === moment.day ? around.time : moment.time;
        facts.closes = said(time ? `${moment.day}T${time}` : moment.day, passage);
        break;
      }
    }
  }
  if (facts.closes && facts.posted && facts.closes.value.slice(0, 10) < facts.posted.value) {
    facts.unclear.push({
      field: 'closes',
      words: facts.closes.words,
      why: 'it lies before the day of posting',
    });
    delete facts.closes;
  }
  return facts;
}

/** The day on which a message was sent, by its own head: days without a year count from it. */
function mailedOn(passages: readonly Passage[]): string | undefined {
  const head = passages.slice(0, 10);
  if (!head.some(({ words }) => /^(?:From|To|Von|An|De|À|Van|Aan)\s*:/i.test(words))) return undefined;
  const sent = head.find(({ words }) =>
    /^(?:Date|Sent|Gesendet|Datum|Envoyé|Verzonden|Fecha)\s*:/i.test(words),
  );
  const moment = sent && momentIn(sent.words, []);
  return moment && 'day' in moment ? moment.day : undefined;
}

function relative(words: string, today: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  const found = ago.exec(words);
  if (!found) return undefined;
  const day = Temporal.PlainDate.from(today);
  if (/today|just now/i.test(found[1]!) || /hour/i.test(found[2] ?? '')) return day.toString();
  if (/yesterday/i.test(found[1]!)) return day.subtract({ days: 1 }).toString();
  if (/\+/.test(found[0]) || found[2] === undefined || !/ago/i.test(found[0])) return undefined;
  const count = /^(?:an?|one)$/i.test(found[1]!) ? 1 : Number(found[1]);
  if (/day/i.test(found[2])) return day.subtract({ days: count }).toString();
  return undefined;
}
