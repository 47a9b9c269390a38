import type { Role } from '#domain/role.ts';
import { silences, type Silence } from '#domain/silence.ts';
import type { Site } from '#domain/site.ts';
import { statedValue } from '#domain/fact.ts';
import { countryName, inSentence } from '#domain/place-name.ts';
import { sentenceList } from './format.ts';
import { moneyText, payText } from './pay-text.ts';

/** What an advert does not say, as a clause after "does not say", and what to ask. */
export type Question = { about: Silence; label: string; question: string };

/** The questions that weigh most, and the others. */
export type Questions = { first: Question[]; rest: Question[] };

export function questions(role: Role, site: Site, most = 7): Questions {
  const all = silences(role).map((about) => {
    const [label, question] = words[about](role, site);
    return { about, label, question };
  });
  return { first: all.slice(0, most), rest: all.slice(most) };
}

type Words = (role: Role, site: Site) => [label: string, question: string];

/** In the words of a job seeker; what names nobody stays without a name. */
const words: Record<Silence, Words> = {
  'own pay': (role) => [
    `What ${who(role)} pays`,
    `What does ${who(role)} itself pay, and from which figure to which?`,
  ],
  currency: ({ pay }) => [
    'In which money it pays',
    `In which currency is it paid? ${pay.kind === 'estimated' ? `The estimate is in ${pay.value.currency}.` : ''}`,
  ],
  pay: () => ['What it pays', 'Which range is budgeted, and in which currency?'],
  expenses: () => ['Which expenses are paid', 'Which expenses are paid back, and how soon?'],
  client: () => ['Who the client is', 'For whom is the work? Ask before your CV goes there.'],
  recruiter: () => ['Who the recruiter is', 'Which agency is this, and who there answers for the advert?'],
  ir35: ({ contract }) => {
    const { status } = statedValue(contract)?.ir35 ?? {};
    if (status === undefined)
      return ['Whether it is inside IR35', 'Is it inside or outside IR35, and who decided that?'];
    if (status === 'undetermined')
      return [
        'Who decides on IR35',
        'Who will decide on IR35, and by when is there a status determination statement?',
      ];
    return [
      'Who decided on IR35',
      `Who decided that it is ${status} IR35, and is there a status determination statement?`,
    ];
  },
  deductions: () => [
    'What comes off the rate',
    'Do employer’s National Insurance and an umbrella company’s fee come off the rate?',
  ],
  vat: ({ pay }, { language }) => [
    'Whether VAT is in the rate',
    `Does the rate${pay.kind === 'stated' ? ` of ${payText(pay.value, language)}` : ''} include VAT, or does VAT come on top?`,
  ],
  length: () => ['How long it lasts', 'Until when does it run?'],
  extension: ({ contract }) =>
    statedValue(contract)?.extendable
      ? ['How it is extended', 'For how long is it extended, at which rate, and when is that decided?']
      : ['Whether it can be extended', 'Can it be extended, and when is that decided?'],
  start: () => ['When it starts', 'On which day does it start, and can that be moved?'],
  employment: () => ['What kind of employment it is', 'Is it permanent, and is it full-time?'],
  workplace: () => ['Where one works', 'How many days are at the workplace, and how many at home?'],
  'days on site': () => [
    'How many days are on site',
    'How many days a week are on site, and who chooses them?',
  ],
  place: () => ['Where the work is', 'In which town is the work done?'],
  hours: (role) => [
    'How many hours a week',
    role.employment.kind === 'stated' && role.employment.value.includes('part-time')
      ? 'How many hours a week is it, and on which days?'
      : 'How many hours a week is it, and how is overtime treated?',
  ],
  'employed by': ({ applicants }) => [
    'Who employs people abroad',
    `Who is the employer on paper in ${sentenceList((statedValue(applicants)?.countries ?? []).map((code) => inSentence(countryName(code))))}, and in which currency does each pay?`,
  ],
  process: () => ['How people are chosen', 'How many interviews are there, with whom, and is there a task?'],
  closes: () => ['When it closes', 'Until when are applications taken?'],
  benefits: () => ['What comes with the pay', 'Which holiday, pension and sick pay come with it?'],
  visa: () => ['Whether a visa is sponsored', 'Is a visa sponsored for those who need one?'],
  relocation: () => ['Who pays for a move', 'Is there help with moving for someone from abroad?'],
  bound: ({ pay }, { language }) => {
    const { max, currency = '' } = statedValue(pay) ?? {};
    return max === undefined
      ? ['What the highest pay is', 'How far above that figure do offers go?']
      : [
          'What the lowest pay is',
          `How far below ${moneyText(max, currency, language)} do offers go, and what decides?`,
        ];
  },
  level: () => ['Which level it is', 'At which level is the role, and to whom does it report?'],
  reference: () => ['Which reference it has', 'Which reference should an application carry?'],
};

function who({ employer }: Role): string {
  return employer.disclosed ? employer.name : 'the client';
}
