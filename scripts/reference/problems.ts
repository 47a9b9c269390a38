import { contentRules, rules, siteRules } from '#rules/all.ts';
import type { Severity } from '#domain/problem.ts';

export type Explained = { name: string; severity: Severity; about: string };

/** Everything that can be wrong with content, by name, in alphabetical order. The names never change. */
export function problems(): Explained[] {
  const all = Object.entries(ofReading).map(([name, about]): Explained => ({
    name,
    severity: hints.has(name) ? 'hint' : 'error',
    about,
  }));
  for (const { name, severity, about } of [...rules, ...siteRules, ...contentRules])
    all.push({ name, severity, about });
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What reading only remarks on. */
const hints = new Set(['hidden-characters', 'other-word', 'todo-open']);

/** What the reader, the schemas and the links between files refuse; the rules explain themselves. */
const ofReading: Record<string, string> = {
  'apply-one-way': 'An advert names one way to apply: an address, an e-mail address or a postal one.',
  'closes-before-posted': 'A role cannot close before it is advertised.',
  code: 'A paragraph that starts with `import` or `export` would be code, and adverts are read, not run.',
  'component-in-line': 'A component stands on lines of its own, not in the middle of a paragraph.',
  'days-without-hybrid': 'Days on site say something only about a hybrid role.',
  'empty-body': 'A role needs a text that describes the work.',
  'empty-field': 'A field that is written down has a value.',
  'empty-file': 'A file that is there has something in it.',
  'empty-list': 'A list that is written down has at least one item.',
  'empty-text': 'A field that is written down has words in it.',
  expression: 'What stands between braces would be code, and adverts are read, not run.',
  'front-matter-missing': 'The fields stand at the very top of the file, between two lines of three hyphens.',
  'garbled-text': 'Text that was saved in one encoding and read in another has lost characters.',
  'heading-level': 'Headings in the text have two, three or four #: one # is the title, which is a field.',
  'hidden-characters':
    'Characters that nobody can see are not published, and hide a word from a search in the file.',
  'impossible-date': 'The date is not on the calendar, like 31 June.',
  'list-missing': 'The component takes a list, because its items are also shown and compared one by one.',
  'missing-attribute': 'The component needs this attribute.',
  'missing-field': 'The field is needed.',
  'other-word': 'The value was understood, and has a word of its own that is the same in every file.',
  'pay-bounds': 'The lowest pay is above the highest; one of the two is wrong.',
  'pay-not-positive': 'Pay of nothing, or less, is not pay.',
  'pay-provenance':
    'A figure for pay is either stated by the employer or its recruiter, or estimated by someone.',
  'pay-without-figure': 'Pay has a figure, or words that stand in its place.',
  picture: 'A picture lies on this site and has words for those who cannot see it.',
  'place-missing': 'Work that is done at a place says which.',
  placeholder: 'Something was still to be written here.',
  'raw-html': 'HTML is not taken into a text: write Markdown.',
  'remote-without-country':
    'Work from anywhere is still work from a country: tax and employment law ask which.',
  'former-name-taken': 'An earlier name of a role belongs to another role.',
  'reserved-name': 'The address of the role belongs to a list of roles.',
  'same-name': 'Two files would be published at the same address.',
  'site-missing': 'The content folder has a file called site.yaml.',
  'stray-file': 'A file that is not content would be silently left out, so it does not belong here.',
  'stray-sign':
    'The signs < and { start a component or code; where they belong to the text they are written \\< and \\{.',
  'tangled-text': 'A text with thousands of signs of code, or nested very deep, is not an advert.',
  'todo-open': 'A comment says that something is still to be found out.',
  'too-large': 'A file of more than 100 kB is not read: no page is that long.',
  'turned-text': 'An invisible mark turns the direction of the text, so that it may read other than it is.',
  'unclosed-component': 'A component that is opened is closed, and closed where it was opened.',
  'undisclosed-file-name':
    'The file name of an employer is its address, and must not give away one that may not be named.',
  'undisclosed-named': 'The file of an employer that may not be named must not give the name away.',
  'unknown-attribute': 'The component does not take this attribute.',
  'unknown-component': 'There is no component of this name.',
  'unknown-country': 'A country is written as the two letters of ISO 3166-1.',
  'unknown-currency': 'A currency is written as the three letters of ISO 4217.',
  'unknown-employer': 'No file of employers/ has this name.',
  'unknown-field': 'There is no field of this name; a misspelt field would silently say nothing.',
  'unknown-language': 'A language is written as a tag of BCP 47.',
  'unknown-profile': 'No file of profiles/ has this name.',
  'unknown-role': 'No file of roles/ has this name.',
  'unknown-skill': 'No file of skills/ has this name.',
  'unknown-time-zone': 'A time zone is written as a name of the IANA database.',
  'unknown-value': 'The field takes certain values only, and this is none of them.',
  'unreachable-address':
    'An address that can be read may still lead nowhere: to a machine of its own, or to a host that cannot be.',
  'unreadable-address': 'The address of the site is a scheme and a host, and nothing more.',
  'unreadable-date': 'The date can be read in more than one way, or in none: write year, month, day.',
  'unreadable-email': 'This is not an e-mail address.',
  'unreadable-file': 'A file that cannot be opened, or that vanished while the folder was read.',
  'unreadable-length': 'A length of time is written as an ISO 8601 duration, such as P6M.',
  'unreadable-yaml': 'The fields cannot be read as YAML.',
  'unsafe-address':
    'A link leads to a whole address that starts with https, http, mailto or tel, or to a page of this site.',
  'unusable-name': 'The name of the file gives no address: it has neither letters nor digits.',
  'updated-before-posted': 'An advert cannot be changed before it is posted.',
  'wrong-form': 'The value does not have the form that its field asks for.',
  'wrong-number': 'The number is too small or too large for its field.',
  'wrong-type': 'The field takes another kind of value: a text, a number, a list or a group of fields.',
  'wrong-value': 'The value cannot stand in this field.',
  'yaml-alias': 'Values are written out, not referred to (`*name`).',
};
