import type { Draft, EmployerDraft } from '#import/draft.ts';
import type { Facts } from './facts.ts';

/** What the advert does not say and an editor has to ask. */
export function asked(
  fields: Draft['fields'],
  employer: EmployerDraft | undefined,
  facts: Facts,
): Draft['unknown'] {
  const found: Draft['unknown'] = [];
  const ask = (field: string, todo: string) => {
    if (!facts.unknown.some((one) => one.field === field)) found.push({ field, todo });
  };
  if (!fields.title) ask('title', 'What the job is called.');
  if (!employer) ask('employer', 'Who the employer is.');
  if (fields.posted === undefined) ask('posted', 'On which day it was first advertised.');
  if (fields.closes === undefined) ask('closes', 'Until when one may apply, if there is an end.');
  if (fields.employment === undefined)
    ask('employment', 'Whether it is full-time or part-time, or another kind of employment.');
  if (fields.workplace === undefined)
    ask('workplace', 'Whether one works on site, partly from home or remotely.');
  if (fields.locations === undefined && fields.workplace !== 'remote')
    ask('locations', 'Where one works, with the country.');
  if (fields.workplace === 'remote' && fields.applicants === undefined)
    ask('applicants', 'From which countries one may work.');
  if (fields.pay === undefined) ask('pay', 'What is paid, in which currency and for what time.');
  if (fields.apply === undefined) ask('apply', 'How to apply.');
  return found;
}
