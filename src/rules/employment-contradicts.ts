import { atWords } from './at-words.ts';
import { ownWords } from './own-words.ts';
import type { Finding, Rule } from './rule.ts';

export const employmentContradicts: Rule = {
  name: 'employment-contradicts',
  severity: 'warning',
  about: 'Kinds of employment that shut each other out leave readers and filters to guess.',
  check({ entry, text }) {
    const { employment = [], pay, contract } = entry;
    const has = (one: (typeof employment)[number]) => employment.includes(one);
    const found: Finding[] = [];
    const say = (message: string, hint: string) => found.push({ path: ['employment'], message, hint });
    if (has('volunteer') && pay?.stated)
      say(
        'A volunteer is not paid, and the role names pay.',
        'Correct `employment` or `pay`; what is given towards costs belongs into `benefits`.',
      );
    for (const other of ['contract', 'temporary', 'internship'] as const) {
      if (has('volunteer') && has(other))
        say(`\`volunteer\` and \`${other}\` shut each other out.`, 'Keep the one that the advert says.');
    }
    if (has('internship') && has('contract'))
      say('`internship` and `contract` shut each other out.', 'Keep the one that the advert says.');
    if (has('per-diem') && has('full-time'))
      say('`per-diem` and `full-time` shut each other out.', 'Keep the one that the advert says.');
    if (contract?.ir35 && employment.length > 0 && !has('contract'))
      say(
        'IR35 concerns contractors, and `contract` is not among the kinds of employment.',
        'Write `employment: [contract]`, or remove `contract.ir35`.',
      );
    if (!has('contract') && !has('temporary')) return found;
    for (const passage of ownWords(text)) {
      const permanent =
        /\b(?<!\b(?:not|no|non|than|than a|to|of)[ -](?:a )?)permanent (?:role|position|post|job|contract|employment)\b/i.exec(
          passage.words,
        );
      if (!permanent) continue;
      found.push({
        ...atWords(text, passage, permanent.index, permanent[0]),
        message: `The text says “${permanent[0]}”, and \`employment\` says ${employment.filter((one) => one === 'contract' || one === 'temporary').join(' and ')}.`,
        hint: 'Correct the one that is wrong.',
      });
      break;
    }
    return found;
  },
};
