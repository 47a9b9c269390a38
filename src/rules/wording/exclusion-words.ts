import { phrases, type Phrase } from './phrase.ts';

/**
 * What adverts ask for that few jobs need, and that shuts people out by birth, body, sex, home or purse; after
 * the guidance for employers in the United Kingdom
 * (https://www.gov.uk/employer-preventing-discrimination/recruitment) and the United States
 * (https://www.eeoc.gov/prohibited-employment-policiespractices).
 */
export const exclusionWords: readonly Phrase[] = [
  ...phrases('people are born native speakers, and many others speak a language as well.', {
    'native[- ](?:\\w+[- ])?speak(?:ers?|ing)|(?:native|mother)[- ]tongue|native[- ](?:level |like )?(?:english|german|french|spanish|italian|dutch|portuguese|polish|arabic|japanese|mandarin|swedish|danish|norwegian|fluency|proficiency)':
      'Write “fluent”, or the level that the work needs, such as C1.',
  }),
  ...phrases('it shuts out people with a disability who can do the work, with aids or otherwise.', {
    'able[- ]bodied': 'Name the task, such as “you carry boxes of up to 20 kg”.',
    '(?:must|should) be (?:physically|medically) fit|physically fit|(?:good|excellent|sound) (?:physical )?health(?= is| required|\\.|,|$)|perfect health|free (?:of|from) (?:any )?(?:illness|disease|disability)':
      'Name the task, such as “you walk ten miles a day”, and say that aids are welcome.',
    '(?:no|without) (?:physical )?(?:disabilit(?:y|ies)|health (?:problems|issues))':
      'Leave it out, and name the task.',
  }),
  ...phrases('a licence costs money and years, and the advert names nothing to drive for.', {
    "(?:clean|full)(?:,? (?:clean|full|valid|current|uk|us|eu)){0,3} (?:driving|driver[’']?s?) licen[cs]es?|clean driving record|(?:own|access to an?) (?:car|vehicle|transport(?:ation)?)":
      'Say where one travels and let people say how they get there, or leave it out.',
  }),
  ...phrases('it asks for one sex, which the law allows in very few roles.', {
    '(?:males?|females?|men|women|ladies) (?:only|candidates? only|preferred|applicants only)|(?:only|preferably) (?:an? )?(?:male|female)s?|(?:sex|gender) ?: ?(?:fe)?male(?! ?(?:/|or|and|,))':
      'Leave it out, unless a law asks for it; then name the law.',
  }),
  ...phrases('it asks about a private life.', {
    'unmarried(?! (?:partner|child|widow|depend|domestic))|no family (?:commitments|ties|obligations)|(?:marital|civil) status ?: ?\\w+':
      'Say which hours and journeys the work has, and let people decide.',
    '(?:recent |passport )?(?:photo|photograph)s? (?:of yourself|required|attached|is required|must be)|(?:cv|resume|résumé|application) (?:with|including) (?:a )?(?:recent )?(?:photo|photograph|picture)':
      'Ask for no picture: it shows age, sex and origin, and nothing of the work.',
  }),
  ...phrases('it asks for a home, an origin or a purse rather than for work.', {
    'locals? only|(?:local candidates|only local candidates|local applicants)(?: only)?(?= (?:only|will be|preferred|please|need|are)|\\.|,|!|$)|must (?:live|reside) (?:near|close|within (?:a )?\\d)':
      'Say on which days and by what time one has to be there.',
    '(?:degree|graduates?|mba|phd|msc|bsc|education|diploma) (?:from|of|at) (?:an? |the )?(?:top|elite|prestigious|leading|premier|reputed|reputable|renowned|well-known|tier[- ](?:1|one)|ivy league|russell group)(?:[- ]\\w+)?(?: (?:university|universities|institution|institute|school|college)s?)?|oxbridge|ivy league (?:degree|graduate|education)':
      'Name what the person should know; where it was taught makes no difference to the work.',
    '(?:must|should) (?:be )?(?:currently|presently) (?:be )?employed|currently employed (?:candidates|applicants)':
      'Leave it out.',
    '(?:no|without|unexplained) (?:career |employment |cv )?gaps(?: in (?:employment|your cv|career))?':
      'Leave it out: people care, study and fall ill.',
    'no criminal (?:records?|convictions?)|clean criminal record':
      'Say which check is made and when, such as “a DBS check before you start”.',
    'cultur(?:e|al) fit': 'Say how people work there, so that everyone can tell whether it suits them.',
  }),
];
