import type { z } from 'zod';
import type { applySchema } from '#domain/apply.ts';
import { addressFault } from '#domain/apply.ts';
import type { Passage } from './pieces.ts';
import { said, type Said } from './said.ts';
import type { SourceText } from './source-text.ts';

type Apply = z.input<typeof applySchema>;
type Way = { way: Apply; score: number; passage: Passage };
const email = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const url =
  /\b(?:https?:\/\/[^\s<>"'()[\]]{3,400}|www\.[^\s<>"'()[\]]{3,400}|(?<![@\w.])(?:[a-z0-9-]{2,40}\.){1,3}(?:example|com|org|net|io|co|co\.uk|org\.uk|ac\.uk|de|fr|nl|es|pl|eu|ie|jobs|careers|ai|dev|app|com\.au|ca|ch|at|be|it|se|no|dk|in)\/[^\s<>"'()[\]]{1,300})/gi;
const applying =
  /\b(?:appl(?:y|ications?|ying|icants?)|cvs?|r[ée]sum[ée]s?|send|submit|register|candidat\p{L}*|bewerb\p{L}*|postul\p{L}*|envoyez|sollicit\p{L}*|reageer\p{L}*|reageren|aplik\p{L}*|inscri\p{L}*|enviar|interested|share your|drop (?:us|your)|write to|email|e-mail|contact|forward|get in touch|reply|careers?|jobs?|recruit\p{L}*|hr|talent|form)\b/iu;
const notThis =
  /\b(?:privacy|cookie|gdpr|accommodation|accessib|reasonable adjust|e-verify|learn more|read more|find out more|visit (?:us|our (?:web)?site)|about us|website|questions? about|scam|fraud|unsubscribe)\b/i;
const throughSite =
  /\bappl(?:y|ications?|ying)\b[^.]{0,30}?\b(?:through|via|on|at|using|by)\s+(?:our|the)?\s*(?:\w+ )?web ?(?:site|page)/i;

/** The way to apply that the advert names: the first of an address to fill in, to write an e-mail or a letter to. */
export function applySaid(passages: readonly Passage[], links: SourceText['links']): Said<Apply> | undefined {
  const ways = passages.flatMap((passage, at) => {
    const before = passages[at - 1];
    return waysIn(passage, before?.at === passage.at && before.words.length < 80 ? before.words : '');
  });
  const best = ways.toSorted((a, b) => b.score - a.score)[0];
  const link = links.find(
    ({ words, url: address }) =>
      /\bappl(?:y|ication)\b|^(?:bewerben|jetzt bewerben|postuler|solliciteer|aplikuj|inscribirme)\b/i.test(
        words,
      ) &&
      words.length < 60 &&
      /^https?:/i.test(address) &&
      addressFault(address) === undefined &&
      !/policy|privacy/i.test(address),
  );
  const mail = links.find(({ url: address }) => /^mailto:/i.test(address));
  if (best && best.score >= (link ? 6 : 2)) return said(best.way, best.passage);
  const passageOf = (words: string) => passages.find((one) => one.words.includes(words));
  if (link)
    return {
      value: { url: link.url },
      words: passageOf(link.words)?.words ?? `${link.words} (${link.url})`,
      at: passageOf(link.words)?.at ?? -1,
    };
  if (best && best.score > 0) return said(best.way, best.passage);
  const linked = links.find(
    (one) =>
      /^https?:/i.test(one.url) &&
      /^.{0,20}\b(?:here|form|link|portal|website|page|careers?|jobs?|apply|application|online|hier|ici|aquí|site)\b.{0,20}$/i.test(
        one.words,
      ) &&
      passages.some(
        ({ words, label }) =>
          (label === 'apply' || /\b(?:apply|bewerben|postuler|sollicit)/i.test(words)) &&
          words.includes(one.words),
      ),
  );
  if (linked && addressFault(linked.url) === undefined)
    return {
      value: { url: linked.url },
      words: passageOf(linked.words)!.words,
      at: passageOf(linked.words)!.at,
    };
  if (mail) {
    const address = mail.url.slice(7).split('?')[0]!;
    if (address.match(email))
      return {
        value: { email: address },
        words: passageOf(mail.words)?.words ?? mail.words,
        at: passageOf(mail.words)?.at ?? -1,
      };
  }
  return undefined;
}

/** The ways that a sentence names; `before` is the sentence in front of it on the same line. */
function waysIn(passage: Passage, before: string): Way[] {
  const { words, label, part } = passage;
  if (words.length > 1500 || !/@|\/|www\.|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/i.test(words)) return [];
  const near =
    (label === 'apply' ? 5 : 0) +
    (part === 'apply' ? 3 : 0) +
    (applying.test(words) ? 3 : 0) -
    (notThis.test(words.replace(throughSite, ' ')) ? 6 : 0) +
    (/\bapply\b|\bbewerb|\bpostul|\bsollicit|\baplik/i.test(words) ? 2 : 0);
  const found: (Way & { from: number; to: number })[] = [];
  for (const match of words.includes('@') ? words.matchAll(email) : []) {
    const bare = match[0].replace(/\.$/, '');
    const subject =
      /\b(?:with (?:the )?subject(?: line)?|subject(?: line)?:?|quoting the subject)\s*(?:line)?\s*[“"'‘]([^”"'’]{2,80})[”"'’]/i.exec(
        words,
      )?.[1];
    found.push({
      way: { email: bare, ...(subject ? { subject } : {}) },
      score: near + (words.trim() === bare ? 3 : 1),
      passage,
      from: match.index,
      to: match.index + bare.length,
    });
  }
  for (const match of /[/]|www/i.test(words) ? words.matchAll(url) : []) {
    const bare = match[0].replace(/[.,;:!?]+$/, '');
    const whole = /^https?:/i.test(bare) ? bare : `https://${bare}`;
    if (addressFault(whole) === undefined)
      found.push({
        way: { url: whole },
        score: near + 1,
        passage,
        from: match.index,
        to: match.index + bare.length,
      });
  }
  found.sort((a, b) => a.from - b.from);
  found.forEach((one, at) => {
    const lead = `${at === 0 && one.from < 20 ? before : ''} ${words.slice(found[at - 1]?.to ?? 0, one.from)}`;
    if (unwanted.test(lead)) one.score -= 12;
    else if (toAsk.test(lead) && !/\b(?:apply|application form)\b[^.]{0,30}$/i.test(lead)) one.score -= 5;
  });
  const post =
    /\b(?:write|apply in writing|send (?:your )?(?:application|letter|cv)[^.]{0,30}|letters?|by post|post (?:your )?[^.]{0,30}) to:? ((?:[^.@]|\.(?=\S)){12,160}?[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b/i.exec(
      words,
    );
  if (post && found.length === 0) return [{ way: { post: post[1]!.trim() }, score: near + 1, passage }];
  return found;
}

/** What stands before an address at which one asks, and does not apply. */
const toAsk =
  /\b(?:quer(?:y|ies)|questions?|enquir(?:e|y|ies)|inquir(?:e|y|ies)|informal (?:chat|discussion|conversation|visit)s?|(?:more|further) (?:information|details)|to (?:discuss|find out|learn|arrange|request)|accommodations?|adjustments?|accessib\w+|fragen|rückfragen|auskunft|auskünfte|renseignements?|plus d['’]informations?|dudas|más información|vragen|meer informatie|pytania|problems? with)\b/i;
const unwanted =
  /\b(?:do not|don['’]t|not be|no longer|cannot|never|rather than|instead of)\b[^.;]{0,60}$|\bno (?:applications?|cvs?|r[ée]sum[ée]s?|e-?mails?)\b[^.;]{0,30}$/i;
