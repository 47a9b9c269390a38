import { asRead } from '#rules/as-read.ts';
import { atWords } from '#rules/at-words.ts';
import type { Rule, Subject } from '#rules/rule.ts';
import { saidPhrases, type SaidPhrase, type TableName } from './said-phrases.ts';

/** A rule that speaks of the phrases of one table, but for those that `excuses` has a reason for. */
export function phraseRule(
  name: TableName,
  about: string,
  excuses: (said: SaidPhrase, subject: Subject) => boolean = () => false,
): Rule {
  return {
    name,
    severity: 'hint',
    about,
    check(subject) {
      const { text } = subject;
      return saidPhrases(text)
        .filter((said) => said.table === name && !isDenied(said) && !excuses(said, subject))
        .map(({ phrase, passage, index, words }) => ({
          ...atWords(text, passage, index, words),
          message: `“${asRead(words)}”: ${phrase.why}`,
          hint: phrase.instead,
        }));
    },
  };
}

/** "There is no upper age", "not a rockstar". */
function isDenied({ passage, index }: SaidPhrase): boolean {
  return /\b(?:no|not|nor|without|never|rather than|instead of|regardless of)\s(?:\w+\s){0,2}$/i.test(
    passage.words.slice(Math.max(0, index - 30), index),
  );
}
