import type { Workplace } from '#domain/role-entry.ts';
import { asRead } from './as-read.ts';
import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';
import { allWords, said } from './said.ts';

const workplaceSaid = new RegExp(
  [
    String.raw`(?<hybrid>\bhybrid[\s-]+(?:work(?:ing|place|style)?|remote|(?:role|position|job)(?=[^]{0,120}\b(?:office|home|remote|days|on-?site)\b)|schedule|arrangement|pattern|policy|basis|set-?up|contract|office)\b|\b(?:role|position|job|post|we) (?:is|are) hybrid\b|\bmix of (?:home|remote) and office\b)`,
    String.raw`(?<remote>\b(?:fully|100 ?%|completely|entirely) remote(?:ly)?\b|\bremote[\s-]+(?:position|role|job|contract|opportunity|vacancy)\b|\b(?:role|position|job|post) is (?:\w+ )?remote\b|\blocation[\s:*]+remote\b|\bwork(?:ing)? from home (?:full[\s-]time|permanently|every day)\b)`,
    String.raw`(?<onSite>\b(?:100 ?%|fully|entirely) (?:on-?site|office[\s-]based|in[\s-]office)\b|\b(?:this is an? )on-?site (?:role|position|job)\b|\b(?:role|position|job|post) is (?:on-?site|office[\s-]based)\b|\bremote work(?:ing)? is not (?:possible|available|an option|offered|permitted)\b|\bno (?:remote|home) work(?:ing)?\b|\bnot a remote (?:role|position|job)\b)`,
  ].join('|'),
  'gi',
);
/** Tells at once that most adverts say nothing of it. */
const subject = /hybrid|remote|on-?site|office[\s-]based|in[\s-]office|from home|home work/i;
const denied =
  /(?:%|\b(?:eligible|mostly|primarily|team|staff|employees|company|candidates|prefer|not?|never|without|cannot|isn[’']t|unless|except|if|or|either|manage|managing|support\w*|experience\w*|some|other|may|might|possib\w+|option\w*|opportunit\w+|potential\w*|could|can|eventually|temporar\w+|initially|partial\w*|occasional\w*)\b)[^.!?]{0,30}$/i;
const unsettled =
  /^[^.!?]{0,30}\b(?:candidates|team|company|possib\w+|option\w*|available|considered|if applicable|if (?:needed|required|necessary)|negotiable|or (?:on-?site|hybrid|remote|office)|within|(?:until|during|due to|while) )/i;

export const textWorkplace: Rule = {
  name: 'text-workplace',
  severity: 'warning',
  about:
    'A role that is remote in its fields and hybrid in its text misleads people, and Google lists as remote only what is so on every day.',
  check({ entry, text }) {
    const { workplace } = entry;
    if (!subject.test(allWords(text))) return [];
    for (const { passage, index, words, groups } of said(text, workplaceSaid)) {
      const meant = groups['hybrid'] ? 'hybrid' : groups['remote'] ? 'remote' : 'on-site';
      if (isOpen(passage.words, index, words)) continue;
      if (meant === workplace) return [];
      return [
        {
          ...atWords(text, passage, index, words),
          message:
            workplace === undefined
              ? `The text says “${asRead(words)}”, and the fields do not say where the work is done.`
              : `The text says “${asRead(words)}”, and the fields say ${workplace}.`,
          hint:
            workplace === undefined
              ? `If that is how the role is done, add ${additions[meant]}.`
              : 'Correct the one that is wrong.',
        },
      ];
    }
    return [];
  },
};

const additions: Record<Workplace, string> = {
  'on-site': '`workplace: on-site`',
  hybrid: '`workplace: hybrid`, with `daysOnSite` if the advert says how many days',
  remote: '`workplace: remote` and `applicants: { countries: […] }` with the countries that the advert names',
};

/** Said of something else, or as one of several possibilities. */
function isOpen(passage: string, index: number, found: string): boolean {
  return (
    denied.test(passage.slice(Math.max(0, index - 60), index)) ||
    unsettled.test(passage.slice(index + found.length))
  );
}
