import { phrases, type Phrase } from './phrase.ts';

/**
 * Names of occupations and turns of phrase that speak of one sex. Most come from the word lists of
 * retext-equality (https://github.com/retextjs/retext-equality/blob/main/rules.md), those that adverts use.
 */
export const genderedWords: readonly Phrase[] = [
  ...phrases('it speaks of one sex, and the role is for anyone.', {
    'chair(?:man|men|woman)': 'Write “chair”.',
    'sales(?: ?man| ?men| ?woman| ?women|lady|girl)': 'Write “salesperson” or “sales staff”.',
    'fore(?:man|men)': 'Write “supervisor” or “site lead”.',
    manpower: 'Write “staff” or “workforce”.',
    'man[- ](?:hours?|days?|months?)': 'Write “working hours”, “person-days”.',
    'man[- ]management': 'Write “managing people”.',
    'un?manned (?:desk|station|office|reception|post)': 'Write “staffed” or “unstaffed”.',
    'crafts(?:man|men)': 'Write “skilled worker” or name the trade.',
    'trades(?:man|men)': 'Write “tradesperson”.',
    'work(?:man|men)': 'Write “worker”.',
    'handym[ae]n': 'Write “maintenance worker”.',
    'repairm[ae]n': 'Write “repairer” or “technician”.',
    'draf?u?g?h?ts(?:man|men)': 'Write “draughtsperson” or “CAD technician”.',
    'waitress(?:es)?': 'Write “waiting staff” or “server”.',
    'bar(?:man|men|maid|maids)': 'Write “bar staff” or “bartender”.',
    'air hostess(?:es)?|stewardess(?:es)?': 'Write “cabin crew”.',
    'host(?:ess|esses)': 'Write “host”.',
    'policem[ae]n|policewom[ae]n': 'Write “police officer”.',
    'firem[ae]n': 'Write “firefighter”.',
    'postm[ae]n|mailm[ae]n': 'Write “postal worker”.',
    'cameram[ae]n': 'Write “camera operator”.',
    'deliverym[ae]n|delivery (?:man|boy|boys)': 'Write “delivery driver” or “courier”.',
    'watchm[ae]n': 'Write “guard”.',
    'business(?:man|men|woman|women)': 'Write “business people”.',
    'spokesm[ae]n|spokeswoman': 'Write “spokesperson”.',
    'middlem[ae]n(?!/)': 'Write “go-between” or “intermediary”.',
    'laym[ae]n': 'Write “non-specialist”.',
    'headmaster|headmistress': 'Write “head teacher”.',
    'seamstress(?:es)?': 'Write “machinist” or “sewer”.',
    'cleaning lad(?:y|ies)|dinner lad(?:y|ies)|tea lad(?:y|ies)|office (?:boy|girl)':
      'Write “cleaner”, “lunchtime assistant”, “office assistant”.',
    'right[- ]hand man|girl friday': 'Write “deputy” or “assistant”.',
    '(?:the|our|of|a) guys|guys': 'Write “people”, “team” or “colleagues”.',
  }),
  ...phrases('it names two sexes where “you” or “they” names everyone.', {
    '(?:he|she) ?(?:/|or) ?(?:he|she)|s/he|\\(s\\)he': 'Write “you”, or “they”.',
    '(?:his|her) ?(?:/|or) ?(?:hers?|his)': 'Write “your”, or “their”.',
    '(?:him|her) ?(?:/|or) ?(?:her|him)(?:self)?': 'Write “you”, or “them”.',
    '(?:him|her)self ?(?:/|or) ?(?:him|her)self': 'Write “yourself”, or “themselves”.',
  }),
  ...phrases('it speaks of the person to be found as a man or a woman.', {
    '(?:candidate|applicant|incumbent|employee|post ?holder)[^.!?\\n]{0,60}[.,;] ?(?:he|she) (?:will|must|shall|should)':
      'Write “you”, or “they”.',
  }),
];
