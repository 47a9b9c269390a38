import { phrases, type Phrase } from './phrase.ts';

/**
 * Words by which adverts ask for an age without needing to, after the guidance for employers in the United
 * Kingdom (https://www.gov.uk/employer-preventing-discrimination/recruitment) and the United States
 * (https://www.eeoc.gov/prohibited-employment-policiespractices).
 */
export const ageWords: readonly Phrase[] = [
  ...phrases('it shuts out people who learned the same later in life.', {
    '(?:recent|new|fresh) (?:university |college )?graduates?|recently graduated|freshers?':
      'Name what the person should know; “no experience is needed” welcomes beginners of every age.',
    'school[- ]leavers?': 'Write “no experience is needed”, or name the qualification.',
    'digital natives?': 'Name the tools that the person should know.',
  }),
  ...phrases('it asks for an age, and says nothing about the work.', {
    'young,? (?:(?:and|but) )?(?:\\w+,? (?:and )?)?(?:team|person|professionals?|individuals?|talents?|candidates?|company|graduates?|man|woman|lady|colleagues)':
      'Leave the age out, and say what the team does.',
    '(?:young,? (?:and )?)?youthful|young at heart|years young': 'Leave it out.',
    'young and (?:dynamic|energetic|ambitious|motivated)': 'Leave it out, or say what the work demands.',
    'mature (?:person|candidates?|individuals?|lady|attitude|outlook)': 'Name the experience that is needed.',
    'aged? (?:between |from )?[1-6]\\d (?:to|and|-|–) [2-7]\\d':
      'Leave the age out, unless a law sets it; then name the law.',
    '[1-6]\\d ?(?:to|-|–) ?[2-7]\\d years (?:old|of age)':
      'Leave the age out, unless a law sets it; then name the law.',
    '(?:maximum|max\\.?|upper) age|age limit|(?:not|no) (?:older|more) than [2-7]\\d years(?: old| of age)?|(?:under|below) (?:the age of )?[2-5]\\d years (?:old|of age)?':
      'Leave the age out, unless a law sets it; then name the law.',
    'age ?: ?(?:up to |max\\.? ?|between )?[1-6]\\d(?! ?(?:\\+|or (?:above|over|older)|and (?:above|over|older)))':
      'Leave the age out, unless a law sets it; then name the law.',
  }),
  ...phrases('a most of experience shuts out older people, and no work is done worse for knowing more.', {
    "(?:no more than|not more than|maximum(?: of)?|max\\.?|up to) (?:\\d|one|two|three|four|five)\\+? years[’']? (?:of )?(?:\\w+ )?experience":
      'Name the least that is needed, or the level that is paid.',
    'over-?qualified': 'Say what the role does and pays, and let people decide.',
  }),
];
