import { phraseRule } from './phrase-rule.ts';

export const jargon = phraseRule(
  'jargon',
  'Stock phrases tell nobody what the work is, and put off people who do not see themselves in them.',
);
