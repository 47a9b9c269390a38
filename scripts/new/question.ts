import type { CollectionName } from '#domain/content.ts';
import type { Answers } from './answers.ts';
import type { Kind } from './kind.ts';

/** What is asked in a terminal; everything else of a file has a flag, and a comment in the file. */
export type Question = {
  flag: string;
  asks: string;
  /** Offers the files of a collection. */
  of?: CollectionName;
  /** Further answers beside those of the schema or the collection, as value and label. */
  also?: readonly (readonly [value: string, label: string])[];
  example?: string;
  /** Asked only where earlier answers call for it. */
  when?: (answers: Answers) => boolean;
  /** Whether earlier answers make an answer necessary, beyond what the schema needs. */
  needed?: (answers: Answers) => boolean;
};

function has(answers: Answers, flag: string, ...values: string[]): boolean {
  const answer = [answers.get(flag) ?? []].flat();
  return values.some((value) => answer.includes(value));
}

const isPaid = (answers: Answers) => answers.has('pay-min') || answers.has('pay-max');

/** By kind, in the order in which they are asked. */
export const questions: Record<Kind, readonly Question[]> = {
  role: [
    { flag: 'title', asks: 'What is the job title, alone?', example: 'Robot Technician' },
    { flag: 'employer', asks: 'Who is the employer?', of: 'employers' },
    {
      flag: 'recruiter',
      asks: 'Does an agency advertise for the employer?',
      of: 'employers',
      also: [['unnamed', 'Yes, one that gives no name']],
    },
    { flag: 'posted', asks: 'On which day was it first advertised?' },
    { flag: 'closes', asks: 'When does it close?' },
    { flag: 'employment', asks: 'What kind of employment is it?' },
    { flag: 'workplace', asks: 'Where is the work done?' },
    {
      flag: 'days-on-site',
      asks: 'How many days a week at the workplace?',
      when: (answers) => has(answers, 'workplace', 'hybrid'),
    },
    {
      flag: 'locations',
      asks: 'In which place, with its country last?',
      example: 'Leeds, GB',
      needed: (answers) => has(answers, 'workplace', 'on-site', 'hybrid'),
    },
    {
      flag: 'applicants-countries',
      asks: 'From which countries may one work?',
      example: 'GB, IE',
      when: (answers) => has(answers, 'workplace', 'remote'),
      needed: () => true,
    },
    { flag: 'pay-min', asks: 'What is the lowest pay that the advert names?', example: '32000' },
    { flag: 'pay-max', asks: 'What is the highest pay that the advert names?', example: '36000' },
    { flag: 'pay-currency', asks: 'In which currency?', example: 'GBP', when: isPaid, needed: isPaid },
    { flag: 'pay-per', asks: 'What is that paid for?', when: isPaid, needed: isPaid },
    {
      flag: 'pay-estimated-by',
      asks: 'If the figure is not the employer’s, who estimated it?',
      when: isPaid,
    },
    {
      flag: 'contract-length',
      asks: 'How long is the contract?',
      example: 'P12M',
      when: (answers) => has(answers, 'employment', 'contract', 'temporary'),
    },
    { flag: 'seniority', asks: 'At which level?' },
    { flag: 'profile', asks: 'Of which role profile is it an instance?', of: 'profiles' },
    { flag: 'skills', asks: 'Which skills does the advert ask for?', of: 'skills' },
    {
      flag: 'apply-url',
      asks: 'Where does one apply, as an address on the web?',
      example: 'https://employer.example/jobs/17',
    },
    {
      flag: 'apply-email',
      asks: 'Or to which e-mail address?',
      when: (answers) => !answers.has('apply-url'),
    },
  ],
  employer: [
    { flag: 'name', asks: 'What is the employer called?', example: 'Acme Robotics' },
    { flag: 'kind', asks: 'Does it employ, or advertise for others?' },
    { flag: 'url', asks: 'What is the address of its own site?', example: 'https://acme.example' },
    { flag: 'industry', asks: 'In which field does it work?' },
    { flag: 'headquarters', asks: 'Where is it run from, with the country last?', example: 'Leeds, GB' },
  ],
  profile: [
    { flag: 'title', asks: 'What is the role called?', example: 'Machine Learning Engineer' },
    { flag: 'summary', asks: 'What is it, in one or two sentences?' },
    { flag: 'also-known-as', asks: 'Which other titles does the same work have?' },
    { flag: 'seniority', asks: 'At which level?' },
    { flag: 'skills', asks: 'Which skills does it take?', of: 'skills' },
    { flag: 'next', asks: 'Where does it lead?', of: 'profiles' },
  ],
  guide: [
    { flag: 'title', asks: 'What does the guide help with?' },
    { flag: 'kind', asks: 'What sort of advice is it?' },
    { flag: 'by', asks: 'Who gives the advice, by name?' },
    { flag: 'summary', asks: 'What does it say, in a sentence?' },
    { flag: 'employer', asks: 'Is it for one employer?', of: 'employers' },
    { flag: 'profile', asks: 'Is it for one role profile?', of: 'profiles' },
    { flag: 'skills', asks: 'Which skills is it about?', of: 'skills' },
  ],
  skill: [
    { flag: 'name', asks: 'What is the skill usually called?', example: 'AWS SageMaker' },
    { flag: 'about', asks: 'What is it, in a sentence for someone outside the field?' },
    { flag: 'aliases', asks: 'What else do people type for it?' },
    { flag: 'broader', asks: 'Which wider skill does it belong to?', of: 'skills' },
  ],
};
