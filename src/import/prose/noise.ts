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
    /^(home|jobs|find jobs|companies|salaries|career advice|employers|recruiters|menu|search|close|next|previous|more|show more|show less|read more|see more|toggle navigation)$/i,
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
    /^(this (web)?site uses cookies|we (and our partners )?use cookies|by (continuing|using) .{0,60}cookie|cookie (settings|policy|preferences|notice)|accept (all )?cookies?|accept all|reject all|manage (cookie )?preferences|diese (web)?seite verwendet cookies|wir verwenden cookies|nous utilisons des cookies)/i,
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
  const found = lineNoise.find(([pattern]) => pattern.test(bare))?.[1];
  if (found) return found;
  const parts = bare.split(/\s*[|»›]\s*|\s{2,}/).filter(Boolean);
  const known = parts.filter((part) =>
    lineNoise.some(([pattern, why]) => why.startsWith('navigation') && pattern.test(part)),
  );
  return parts.length >= 3 && known.length >= 2 && parts.every((part) => part.length < 25)
    ? 'navigation of the page'
    : undefined;
}
