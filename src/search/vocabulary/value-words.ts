import type { FacetKey } from '#domain/facets.ts';

/**
 * What people type for the values that are the same on every site. Not here: "permanent", which no advert
 * states as a value; "manager", "director", "executive" and "staff" alone, which name trades ("art director",
 * "account executive", "staff nurse") more often than levels.
 */
export const valueWords = {
  workplace: {
    remote: list(
      'remote, remotely, fully remote, work from home, working from home, from home, at home, home based, WFH, home working, homeworking, telecommute, work from anywhere',
    ),
    hybrid: list('hybrid, hybrid working, partly remote'),
    'on-site': list('on site, onsite, in the office, in office, office based, in person, no remote'),
  },
  employment: {
    'full-time': list('full time, fulltime'),
    'part-time': list('part time, parttime'),
    contract: list(
      'contract, contractor, contractors, contracting, freelance, freelancer, freelancers, fixed term, fixed term contract, FTC',
    ),
    temporary: list('temporary, temp, temps, fixed term, fixed term contract, FTC'),
    internship: list('internship, internships, intern, interns, work placement'),
    volunteer: list('volunteer, volunteers, volunteering, voluntary'),
    'per-diem': list('per diem, by the day'),
  },
  seniority: {
    intern: list('intern, interns'),
    entry: list('junior, jr, jnr, graduate, grad, entry level, trainee'),
    mid: list('mid level, midlevel, mid weight, midweight, intermediate'),
    senior: list('senior, sr, snr'),
    lead: list('lead'),
    principal: list('principal'),
    manager: list('manager level, management level'),
    director: list('head of, director level'),
    executive: list('C level, C suite, executive level'),
  },
  advertised: {
    employer: list(
      'direct, direct only, direct employer, direct employers, direct employers only, employers only, no agencies, no agency, no recruiters, no recruiter, direct from the employer',
    ),
    recruiter: list(
      'through recruiters, via a recruiter, via recruiter, through an agency, via an agency, via agency, agencies only',
    ),
  },
  ir35: {
    outside: list('outside of IR35, out of IR35, not inside IR35'),
    inside: list('inside of IR35, in IR35, not outside IR35'),
  },
} satisfies Partial<Record<FacetKey, Record<string, string[]>>>;

/** Parts of a country that people search for, where content names the country alone. */
export const partsOfCountries: Record<string, string[]> = {
  'united-kingdom': list('England, Scotland, Wales, Northern Ireland'),
};

/** Trades and things that begin like a value of the table above. */
export const otherMeanings: readonly string[] = [
  ...'manager managers management administrator administration specialist officer law lawyer negotiator cleaner catering'
    .split(' ')
    .map((next) => `contract ${next}`),
  ...'sensing monitoring support desktop access control'.split(' ').map((next) => `remote ${next}`),
  ...'cloud vehicle vehicles electric'.split(' ').map((next) => `hybrid ${next}`),
  ...'works accommodation'.split(' ').map((next) => `temporary ${next}`),
  ...'manager coordinator management'.split(' ').map((next) => `volunteer ${next}`),
  ...'generation generator time acid free'.split(' ').map((next) => `lead ${next}`),
  'principal investigator',
];

/** Read as a value only where no other word follows: "direct", but not "direct support worker". */
export const lastWords: readonly string[] = ['direct'];

/** Names and short forms that are also words of every day. */
export const commonWords: readonly string[] = (
  'a all am an and any apple as at bar bath battle be block box bury by ca can co cork day deal do for future ' +
  'gap go home hull i if in indeed is it la less ma march me meta mi mo mobile my next nice no of oh ok on one open ' +
  'or orange other our pa pr reading rugby sale salt sandwich sen shell so split square target the time to turkey ' +
  'up us va visa ware we wells who work you'
).split(' ');

function list(phrases: string): string[] {
  return phrases.split(', ');
}
