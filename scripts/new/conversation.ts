import { isCancel, log, multiline } from '@clack/prompts';
import type { Answers } from './answers.ts';
import { flags, newEmployer, type Flag } from './flag.ts';
import type { Kind } from './kind.ts';
import type { WrongAnswer } from './new-file.ts';
import type { Offer } from './offer.ts';
import { prompt, type Prompted } from './prompt.ts';
import { questions, type Question } from './question.ts';
import { sectionsOf } from './section.ts';

/** What a conversation draws on. */
export type Desk = {
  today: string;
  offers: (question: Question) => Offer[];
  wrong: (answers: Answers) => WrongAnswer[];
};

/** Asks in a terminal for what is not answered yet; `undefined` when the one who is asked gives up. */
export async function conversation(kind: Kind, given: Answers, desk: Desk): Promise<Answers | undefined> {
  const answers = new Map(given);
  const known = new Map(flags(kind).map((flag) => [flag.name, flag]));
  const ask = async (question: Question): Promise<boolean> => {
    const flag = known.get(question.flag);
    if (flag === undefined) throw new Error(`No field has the flag ${question.flag}.`);
    const answer = await prompt(question, flag, answers, desk);
    if (isCancel(answer)) return false;
    keep(answers, flag, answer);
    return true;
  };

  for (const question of questions[kind]) {
    if (isAnswered(question, answers) || question.when?.(answers) === false) continue;
    if (!(await ask(question))) return undefined;
  }
  for (const { flag, ask: message } of sectionsOf(kind)) {
    if (answers.has(flag)) continue;
    const answer = await multiline({
      message: `${message} (one a line; Enter twice ends it, or leaves it for later)`,
    });
    if (isCancel(answer)) return undefined;
    const lines = (answer ?? '').split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 0) answers.set(flag, lines);
  }
  for (;;) {
    const [wrong] = desk.wrong(answers);
    if (wrong?.flag === undefined) return answers;
    log.error(`${wrong.message}\n${wrong.hint}`);
    answers.delete(wrong.flag);
    const again = questions[kind].find(({ flag }) => flag === wrong.flag);
    if (
      !(await ask(
        again ?? { flag: wrong.flag, asks: `What should \`${wrong.flag}\` be?`, needed: () => true },
      ))
    )
      return undefined;
  }
}

function isAnswered({ flag }: Question, answers: Answers): boolean {
  return answers.has(flag) || (flag === 'employer' && answers.has(newEmployer));
}

function keep(answers: Map<string, string | readonly string[]>, { name }: Flag, answer: Prompted): void {
  if (answer === undefined || typeof answer === 'symbol') return;
  if (typeof answer === 'object' && 'added' in answer) answers.set(newEmployer, answer.added);
  else if (answer.length > 0) answers.set(name, answer);
}
