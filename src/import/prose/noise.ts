import type { NotCarried } from '#import/draft.ts';
import { sectionHeading } from './heading.ts';
import type { SourceLine } from './source-text.ts';

/** What a line of a page says that is not about the job: tested against whole, short lines. */
const lineNoise: [RegExp, string][] = [
  [
    /^(skip to (main )?content|skip navigation|back to (search )?results?|back to jobs?|view all jobs|see all jobs|all jobs)$/i,
    'navigation of the page',
  ],
  [
    /^(home|jobs|find jobs|companies|salaries|career advice|employers|recruiters|menu|search|close|next|previous|more|show more|show less|read more|see more|toggle navigation|(find|search|browse) (a )?(jobs?|vacancies|roles)|saved jobs|recently viewed|cv upload|post a job|job alerts|skip to .{1,20})$/i,
    'navigation of the page',
  ],
  [
    /^(sign ?in|log ?in|register|sign ?up|create (an )?(account|profile)|upload (your )?(cv|resume)|my account|join now|sign in to apply)\b.{0,20}$/i,
    'navigation of the page',
  ],
  [
    /^(apply|apply now!?|apply here|apply today|easy apply|quick apply|apply online|apply for (this|the) (job|role|position|vacancy)( now)?|apply on company (web)?site|apply with .{1,20}|i'?m interested|jetzt bewerben|bewerben|postuler|postuler maintenant|solliciteer( direct)?|inscribirme|aplikuj( teraz)?)$/i,
    'a button of the page',
  ],
  [
    /^(save|saved|save (this )?job|shortlist|bookmark|print|print (this )?(page|job)|email (this )?job|send to a friend|report (this )?(job|ad|advert|listing)|refer a friend|hide (this )?job|copy link|view (company )?profile)$/i,
    'a button of the page',
  ],
  [
    /^share$|^share (this|on|via|job|role|vacancy)\b.{0,80}$|^share:? *(facebook|twitter|linkedin|x|email|whatsapp)\b.{0,60}$/i,
    'sharing of the page',
  ],
  [
    /^((facebook|twitter|x|linkedin|whatsapp|instagram|youtube|xing|pinterest|email)[\s|,·/]*){2,}$/i,
    'sharing of the page',
  ],
  [/^follow us\b.{0,60}$/i, 'sharing of the page'],
  [
    /^((apply( now)?|easy apply|quick apply|save( job)?|share|shortlist|print|report|message|follow|hide)[\s|,·/]*){2,}$/i,
    'buttons of the page',
  ],
  [
    /^(\*? ?indicates (a )?required( field)?s?|(first|last|full|middle|preferred) name ?\*?|(email|e-mail)( address)? ?\*|phone( number)? ?\*?|(resume|cv|resume\/cv|cv\/resume|cover letter|linkedin( profile)?( url)?|website|portfolio) ?\*|attach(ed)?( resume(\/cv)?)?|choose file|no file chosen|drag and drop.{0,60}|drop files? here.{0,40}|upload (a )?file|submit( your| an)? application|submit|accepted file types.{0,60}|autofill.{0,40}|application questions)$/i,
    'the form of the page',
  ],
  [
    /^(here['’]?s how the job details align with your profile|pulled from the full job description|how your profile and resume fit this job|get ai-powered advice.{0,80}|meet the hiring team|people you can reach out to|show more options|see how you compare.{0,60}|&nbsp;|job details align.{0,40}|report this (ad|advert)|.{0,40} is hiring for this (role|job))\.?$/i,
    'words of the page',
  ],
  [
    /^((this|our) (web)?site uses cookies|we (and our (\d+ )?partners )?(use|store) cookies|we value your privacy|by (continuing|using|clicking) .{0,80}cookie|cookies? (settings|policy|preferences|notice|consent)|cookies on this (web)?site|accept (all )?cookies?|(accept|allow|reject|decline) all|only necessary|manage (cookie )?(preferences|settings)|diese (web)?seite (verwendet|nutzt) cookies|wir (verwenden|nutzen) cookies|alle (akzeptieren|ablehnen)|nous utilisons des cookies|(tout|accepter|refuser) (accepter|refuser|tout)|utilizamos cookies|aceptar (todas|cookies)|wij gebruiken cookies|deze (web)?site (gebruikt|maakt gebruik van) cookies|używamy plików cookie|ta strona używa)/i,
    'a cookie banner',
  ],
  [/^(©|\(c\)|copyright\b).{0,120}$/i, 'the foot of the page'],
  [
    /^(all rights? reserved|terms( (of (use|service)|and conditions|& conditions))?|privacy( (policy|notice))?|imprint|impressum|sitemap|powered by .{1,40})\.?$/i,
    'the foot of the page',
  ],
  [
    /^(sign up for|get|create( a)?|set up|email me|receive|activate) .{0,30}(job )?alerts?\b.{0,40}$/i,
    'a job alert of the page',
  ],
  [
    /^(be an early applicant|over \d+ applicants|\d+ applicants|see who .{1,40} has hired.{0,40}|promoted|actively (recruiting|hiring)|new|urgently hiring|responded to .{0,60})$/i,
    'a mark of the page',
  ],
];
const otherJobs =
  /^(similar|related|recommended|more|other|latest|featured) (jobs|roles|vacancies|positions|searches|opportunities)\b.{0,40}$|^(you (may|might) also (like|be interested in)|people also (viewed|searched)|jobs? (you (may|might) like|for you|near you)|ähnliche (jobs|stellen)|offres similaires|vergelijkbare vacatures|ofertas similares|podobne oferty)\b.{0,40}$/i;

/** The lines that are about the job, and those that are about the page, each with what it is. */
export function withoutNoise(lines: SourceLine[]): { lines: SourceLine[]; notCarried: NotCarried[] } {
  const kept: SourceLine[] = [];
  const notCarried: NotCarried[] = [];
  let elsewhere = false;
  for (const line of lines) {
    const { words } = line;
    if (otherJobs.test(words)) elsewhere = true;
    else if (elsewhere && sectionHeading(words) !== undefined) elsewhere = false;
    const why = elsewhere ? 'other jobs that the page shows' : noiseOf(words);
    if (why === undefined) kept.push(line);
    else notCarried.push({ text: words, why });
  }
  return { lines: kept, notCarried };
}

function noiseOf(words: string): string | undefined {
  if (words.length > 260) return undefined;
  const bare = words.replace(/^[<>«»←→‹›⟨\s|]+|[<>«»←→‹›\s|]+$/g, '');
  if (bare === '') return 'a mark without words';
  const found = lineNoiseOf(bare);
  if (found) return found;
  if (trail.test(bare)) return 'navigation of the page';
  const parts = bare.split(/\s*[|»›·•]\s*|\s{2,}/).filter(Boolean);
  const known = parts.map((part) => (beside.test(part) ? 'navigation of the page' : lineNoiseOf(part)));
  if (parts.length >= 2 && known.every((why) => why !== undefined)) return known[0];
  return parts.length >= 3 &&
    known.filter((why) => why?.startsWith('navigation')).length >= 2 &&
    parts.every((part) => part.length < 25)
    ? 'navigation of the page'
    : undefined;
}

function lineNoiseOf(words: string): string | undefined {
  return lineNoise.find(([pattern]) => pattern.test(words))?.[1];
}

/** What is a link of a page beside others of its kind, and alone on its line a heading. */
const beside = /^(about( us)?|advertise|blog|careers?|contact( us)?|faqs?|help|news|support|vacancies)$/i;
/** Where a page says that it stands: "Home > Jobs > Procurement > Senior Buyer". */
const trail =
  /^(?:home(?: ?page)?|(?:all |find |search )?(?:jobs|vacancies|careers)|startseite|stellenangebote|accueil|offres(?: d'emploi)?|inicio|empleos?|ofertas|strona główna|oferty pracy|vacatures)\s*(?:[>›»→/\\|]|::)\s*\S.*(?:[>›»→/\\|]|::)\s*\S|^(?:home(?: ?page)?|startseite|accueil|inicio|strona główna)\s*(?:[>›»→/\\]|::)\s*\S/i;
