import { autocomplete, autocompleteMultiselect, isCancel, multiselect, select, text } from '@clack/prompts';
import { isList, type Answers } from './answers.ts';
import type { Desk } from './conversation.ts';
import { choices } from './field-kind.ts';
import type { Flag } from './flag.ts';
import type { Question } from './question.ts';

/** An answer, none, a list of them, an employer to be added, or the sign that its reader gives up. */
export type Prompted = string | readonly string[] | { added: string } | symbol | undefined;

/** Asks one question in the way that suits what its field takes. */
export async function prompt(
  question: Question,
  flag: Flag,
  answers: Answers,
  desk: Desk,
): Promise<Prompted> {
  const isNeeded =
    question.needed?.(answers) ??
    (isOnItsOwn(flag) && desk.wrong(answers).some((wrong) => wrong.flag === flag.name));
  const several = isTyped(question, flag) && (flag.takes === 'places' || flag.takes === 'lines');
  const remarks = [
    ...(isNeeded ? [] : ['may be left out']),
    ...(several ? ['several with ; between them'] : []),
  ];
  const message = remarks.length > 0 ? `${question.asks} (${remarks.join('; ')})` : question.asks;
  if (flag.name === 'closes') return closing(message, flag, answers, desk);
  if (question.of !== undefined) return chosenFile(question, message, flag, isNeeded, answers, desk);
  const values = flag.schema ? choices(flag.schema) : [];
  if (isTyped(question, flag)) return typed(question, message, flag, isNeeded, answers, desk);
  const options = values.map((value) => ({ value, label: value }));
  if (isList(flag)) return multiselect({ message, options, required: false });
  return notSaid(
    select({
      message,
      options: [...(isNeeded ? [] : [silence]), ...options],
      ...(flag.name === 'pay-per' ? { initialValue: likelyPeriod(answers) } : {}),
    }),
  );
}

/** Where the choice begins; nothing is chosen by it. */
function likelyPeriod(answers: Answers): string {
  return Number(answers.get('pay-max') ?? answers.get('pay-min')) < 1000 ? 'hour' : 'year';
}

/** A field of a group is needed only where the group is there. */
function isOnItsOwn({ path = [] }: Flag): boolean {
  return path.length === 1;
}

function isTyped({ of }: Question, { schema }: Flag): boolean {
  return of === undefined && (schema === undefined || choices(schema).length === 0);
}

const searching = 'type to search';
const silence = { value: '', label: 'The advert does not say' };

async function typed(
  { example }: Question,
  message: string,
  flag: Flag,
  isNeeded: boolean,
  answers: Answers,
  desk: Desk,
): Promise<Prompted> {
  const answer = await text({
    message,
    ...(example === undefined ? {} : { placeholder: example }),
    ...(flag.name === 'posted' ? { initialValue: desk.today } : {}),
    validate(written) {
      const found = split(flag, written ?? '');
      if (found === undefined || found.length === 0)
        return isNeeded ? 'This is needed: an advert cannot be published without it.' : undefined;
      const wrong = desk
        .wrong(new Map([...answers, [flag.name, found]]))
        .find((one) => one.flag === flag.name);
      return wrong && `${wrong.message} ${wrong.hint}`;
    },
  });
  return isCancel(answer) ? answer : split(flag, answer ?? '');
}

function split(flag: Flag, written: string): string | string[] | undefined {
  if (!isList(flag)) return written.trim() || undefined;
  return written
    .split(flag.takes === 'words' ? /[,;]/ : ';')
    .map((part) => part.trim())
    .filter(Boolean);
}

async function chosenFile(
  { also = [], ...question }: Question,
  message: string,
  flag: Flag,
  isNeeded: boolean,
  answers: Answers,
  desk: Desk,
): Promise<Prompted> {
  const offers = desk.offers({ also, ...question });
  if (isList(flag)) {
    if (offers.length === 0) return undefined;
    return autocompleteMultiselect({ message, options: offers, placeholder: searching, maxItems: 8 });
  }
  const isEmployer = flag.name === 'employer' && isNeeded;
  const options = [
    ...(isNeeded ? [] : [flag.name === 'recruiter' ? { ...silence, label: 'No' } : silence]),
    ...also.map(([value, label]) => ({ value, label })),
    ...offers,
    ...(isEmployer ? [{ value: '+', label: 'One that is not in the list: add it' }] : []),
  ];
  if (options.length === 1 && !isNeeded) return undefined;
  let search = '';
  const chosen = await notSaid(
    autocomplete({
      message,
      placeholder: searching,
      maxItems: 8,
      options,
      filter(written, option) {
        // The words of the placeholder are tried too.
        if (written !== searching) search = written.trim();
        return option.value === '+' || isMeant(option, search);
      },
      validate: (value) => (value === undefined ? 'Nothing is chosen: delete some letters.' : undefined),
    }),
  );
  if (chosen !== '+') return chosen;
  const added = await text({
    message: 'What is the employer called?',
    initialValue: search,
    validate(written) {
      if (!written?.trim())
        return 'An employer needs a name. For one that may not be named, run npm run new employer.';
      const wrong = desk.wrong(new Map([...answers, ['new-employer', written]]));
      const found = wrong.find((one) => one.flag === 'new-employer');
      return found && `${found.message} ${found.hint}`;
    },
  });
  return isCancel(added) ? added : { added: added.trim() };
}

function isMeant({ label = '', value }: { label?: string; value: string }, search: string): boolean {
  const words = search.toLowerCase();
  return label.toLowerCase().includes(words) || value.includes(words);
}

async function closing(message: string, flag: Flag, answers: Answers, desk: Desk): Promise<Prompted> {
  const day = (days: number) => Temporal.PlainDate.from(desk.today).add({ days }).toString();
  const chosen = await notSaid(
    select({
      message,
      options: [
        { value: '', label: 'The advert names no day', hint: 'it is then shown as not said' },
        { value: day(14), label: `On ${day(14)}`, hint: 'in two weeks' },
        { value: day(30), label: `On ${day(30)}`, hint: 'in 30 days' },
        { value: '+', label: 'On another day' },
      ],
    }),
  );
  if (chosen !== '+') return chosen;
  const question = { flag: flag.name, asks: message, example: day(30) };
  return typed(question, 'On which day?', flag, true, answers, desk);
}

async function notSaid(choice: Promise<string | symbol>): Promise<string | symbol | undefined> {
  return (await choice) || undefined;
}
