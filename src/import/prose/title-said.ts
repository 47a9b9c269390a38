import { amounts } from './amounts.ts';
import { sectionHeading } from './heading.ts';
import { label } from './label.ts';
import { placeAtEnd } from './place-said.ts';
import type { Piece } from './pieces.ts';
import { placesIn } from './places.ts';

export type Title = {
  title: string;
  at: number;
  words: string;
  /** Parts of the line that are not the title. */ rest: string[];
};

const gender =
  /\s*[([]?\s*(?:\b(?:m|w|f|h|d|x|gn|v|k|n)\s?(?:[/|*,]\s?(?:m|w|f|h|d|x|i|gn|v|k|n)\b){1,3}|all genders|gn|mwd|m\/w\/divers|alle geschlechter)\s*[)\]]?/giu;
const opening =
  /^(?:(?:we(?:'re| are)|now|currently|urgently) (?:hiring|recruiting|seeking|looking for)|hiring(?: now)?|job(?: title| opening| opportunity| vacancy| advert| posting)?|vacancy|position|role|opening|wanted|job offer|freelance opportunity|career opportunity|join us as|vacancies?|urgent(?:ly)?|immediate|stellenangebot|offre d'emploi|vacature|oferta de (?:empleo|trabajo)|oferta pracy)\s*(?:[:!–—-]+\s*(?:an? )?|\b(?=an? )an? )/i;
const seeking =
  /^(?:wij zoeken|we zoeken|wir suchen|nous recherchons|nous cherchons|on recherche|buscamos|szukamy|cerchiamo|vi söker)\s+(?:an? |een |eine[nr]? |une? )?(?=\p{Lu})/iu;
const kindOfWork =
  /^(?:contract|freelance|temporary|permanent|part[- ]time|full[- ]time|remote|teilzeit|vollzeit)[\s-]+(?=\p{Lu})(?!(?:manag|admin|special|offic|engineer|lawyer|negotiat|analyst|coord|support|sens|work)\w*\b)/iu;
const terms =
  /^(?:(?:fully |100 ?% )?remote(?:ly)?(?:[ ,/-]*(?:first|only|working|based|within .*|in .*|\(.*\)|eu|uk|us|usa|europe|emea|worldwide|global|anywhere))*|hybrid(?: working| remote)?|on-?site|office[- ]based|home[- ]based|full[- ]?time|part[- ]?time|permanent|perm|contract(?:or)?|(?:\d{1,2}[- ]months? )?(?:fixed[- ]term )?(?:rolling |initial )?(?:contract|ftc)\b.*|freelance|temporary|temp|interim|internship|fixed[- ]term|inside ir35|outside ir35|urgent|immediate start|asap|ab sofort|sofort|per direct|new|\d{1,2}[- ]?months?|\d{1,2}(?:\s?[–-]\s?\d{1,2})? ?(?:hours?|hrs|uur|h|stunden|std)\b.*|(?:teil|voll)zeit|cdi|cdd|temps (?:plein|partiel)|unbefristet|\d{1,3}(?:\s?[–-]\s?\d{1,3})? ?%|(?:spring|summer|autumn|fall|winter)?\s?20\d\d|\d\+? ?(?:years?|yrs?|pqe).*|.{0,6}\d\+? pqe|day shift|night shift|temp to perm|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:day)?\b.*|start(?:ing)? .{3,20}|visa sponsorship.*|no agencies.*|€\$£.*|apply now|equity|super)$/i;
const code =
  /\s*[([]?\b(?:ref(?:erence)?|req(?:uisition)?|job|id|vacancy)?\.?\s?(?:id|no|number|ref|code)?\s?[:#.]?\s?(?:[A-Z]{1,5}[-/]?\d{3,}[\w/-]*|#\d{2,}|\d{5,})\b[)\]]?\s*$/;
const wordsOfTitles =
  /\b(?:engineer|developer|manager|analyst|designer|scientist|officer|director|head|lead|assistant|administrator|coordinator|specialist|consultant|technician|nurse|teacher|lecturer|driver|chef|cook|baker|sales|representative|executive|associate|supervisor|operative|operator|accountant|architect|planner|buyer|clerk|adviser|advisor|counsel|solicitor|lawyer|paralegal|researcher|fellow|writer|editor|producer|receptionist|cleaner|carer|worker|mechanic|electrician|plumber|joiner|carpenter|welder|inspector|surveyor|trainer|tutor|intern|apprentice|trainee|volunteer|treasurer|trustee|pharmacist|dentist|doctor|physician|therapist|optometrist|radiographer|veterinary|gardener|warden|guard|pilot|steward|host|waiter|barista|bartender|housekeeper|porter|agent|broker|trader|underwriter|actuary|auditor|controller|bookkeeper|recruiter|partner|president|chief|owner|master|programmer|administrator|tester|sdet|qa|dba|librarian|curator|modeller|modeler|strategist|marketer|copywriter|translator|interpreter|photographer|animator|artist|musician|entwickler|sachbearbeiter|ingenieur|berater|leiter|techniker|infirmi|cuisinier|vendeur|analista|desarrollador|camarero|medewerker|verkoper|beheerder|tester|specjalista|kierownik|programista|magazynier|toolmaker|machinist|fitter|labourer|picker|packer|handler|hero|evangelist|ninja|staff|crew|phd|postdoc|professor|doctoral|docent|cashier|keeper|mechanic|estimator|scaffolder|bricklayer|roofer|decorator|hairdresser|beautician|nanny|caretaker|dispatcher|merchandiser|secretary|clerk|registrar|fundraiser|caseworker|practitioner|optician|midwife|paramedic|radiographer|physicist|chemist|biologist|geologist|economist|statistician|psychologist|counsellor|counselor|youth worker|coach|instructor)\w*\b|\p{L}*(?:buchhalter|designer|berater|leiter|architekt|planer|redakteur|spezialist|referent|verkäufer|fahrer|pfleger|elektriker|helfer|kaufmann|kauffrau|assistent|mitarbeiter|monteur|erzieher|lehrer|werker|schlosser|meister|entwickler|ingenieur|techniker|arbeiter|chauffeur|medewerker|verpleeg|ontwikkelaar|monteur|adviseur|conseill|vendeu|ingénieu|développeu|comptable|technicien|infirmi|conduct|ingeniero|desarrollad|contable|enfermer|conductor|camarer|kierowca|księgow|inżynier|sprzedawc|pracownik|programist|kierownik|impiegat|commess|cuoc|cameriere|utvecklare|säljare|sjuksköt)\p{L}*/iu;

const company = /\b(?:Ltd|Limited|LLP|LLC|Inc|PLC|plc|GmbH|AG|KG|B\.?V|S\.A|S\.L|SAS|Pty|Pte|Pvt)\.?$/;

/** The title of the job, alone, with what stood beside it. */
export function titleSaid(read: readonly Piece[], cues: string[]): Title | undefined {
  const at = read.findIndex(({ label: name, value }) => name === 'title' && value.length < 120);
  const labelled = at === -1 ? undefined : cleaned(read[at]!.value, at, read[at]!.words, cues);
  if (labelled) return labelled;
  const top = read.findIndex(
    ({ kind, level, words }) => kind !== 'item' && level === 1 && sectionHeading(words) === undefined,
  );
  if (top !== -1) {
    const found = cleaned(read[top]!.words, top, read[top]!.words, cues);
    if (found) return found;
  }
  const described = read.findIndex(
    ({ words, kind }) =>
      kind !== 'item' &&
      /^\p{L}.{3,60}(?:job description|job profile|role profile)(?: template)?$/iu.test(words) &&
      namesWork(words),
  );
  if (described !== -1) return cleaned(read[described]!.words, described, read[described]!.words, cues);
  for (let line = 0; line < Math.min(read.length, 4); line++) {
    const { words, kind, label: name } = read[line]!;
    if (
      kind === 'item' ||
      (name !== undefined && name !== 'title') ||
      !headLike(words) ||
      company.test(words)
    )
      continue;
    const found = cleaned(words, line, words, cues);
    if (
      found &&
      ((wordsOfTitles.test(found.title) &&
        (isCapitalised(found.title) || (line === 0 && found.title.split(' ').length <= 8))) ||
        (line === 0 &&
          (/[(]\s?\p{L}{1,3}\s?[/|]\s?\p{L}{1,3}(?:\s?[/|]\s?\p{L}{1,3})?\s?[)]/u.test(words) ||
            startsAdvert(read, found))))
    )
      return found;
  }
  const prose = fromProse(read, cues);
  if (prose) return prose;
  for (let at = 0; at < Math.min(read.length, 12); at++) {
    const found = plainly.exec(read[at]!.words)?.[1];
    if (read[at]!.kind !== 'text' || !found || !wordsOfTitles.test(found)) continue;
    return cleaned(found.charAt(0).toUpperCase() + found.slice(1), at, read[at]!.words, cues);
  }
  const heading = read.findIndex(
    ({ kind, words, part }) => kind === 'heading' && part === 'other' && wordsOfTitles.test(words),
  );
  if (heading !== -1) return cleaned(read[heading]!.words, heading, read[heading]!.words, cues);
  return undefined;
}

/** Whether words name a kind of work, by one of the words that titles are made of. */
export function namesWork(words: string): boolean {
  return wordsOfTitles.test(words);
}

function headLike(words: string): boolean {
  return (
    words.length < 130 &&
    !/:$|\b(?:will|are|is|include|includes)$/i.test(words) &&
    !/[.!?]$/.test(
      words.replace(/\b(?:Sr|Jr|Inc|Ltd|Co)\.$|(?<=\b(?:gesucht|gezocht|wanted|needed|required))!+$/i, ''),
    ) &&
    sectionHeading(words) === undefined &&
    label(words) === undefined &&
    !/^(?:https?:|www\.)|\S@\S/.test(words) &&
    /\p{L}{2}/u.test(words) &&
    words.split(' ').length <= 24 &&
    !/\b(?:is|are) (?:hiring|looking|seeking|recruiting)\b/i.test(words)
  );
}

/** "Report on leads, rates and traffic" is a duty; titles are short, or have capitals throughout. */
function isCapitalised(title: string): boolean {
  const own = title
    .split(/\s+/)
    .filter((one) => /^\p{L}{3,}/u.test(one) && !/^(?:and|the|for|und|des|der|with)$/.test(one));
  return own.length <= 3 || own.filter((one) => /^\p{Lu}/u.test(one)).length >= own.length * 0.6;
}

/** Whether a first line without a word of titles stands over lines that say where and how, as a title does. */
function startsAdvert(read: readonly Piece[], found: Title): boolean {
  const below = read.slice(1, 7);
  if (
    found.rest.length === 0 &&
    below.some(
      ({ words, kind, label: name }) =>
        kind !== 'item' &&
        name === undefined &&
        words.length < 90 &&
        wordsOfTitles.test(words) &&
        headLike(words),
    )
  )
    return false;
  if (found.title.split(' ').length > 8 || /:$/.test(read[0]!.words) || !/^\p{Lu}/u.test(found.title))
    return false;
  return (
    read[0]!.level === 1 ||
    found.rest.length > 0 ||
    below.filter(({ label: name }) => name !== undefined && name !== 'title').length >= 2
  );
}

function cleaned(value: string, at: number, words: string, cues: string[]): Title | undefined {
  let bare = value.replace(/^[^\p{L}\p{N}("'¿.]+/u, '');
  for (let pass = 0; pass < 2; pass++)
    bare = bare
      .replace(opening, '')
      .replace(seeking, '')
      .replace(/^\d{1,2}\s?[x×]\s+/i, '')
      .trim();
  bare = bare
    .replace(/\s+(?:wanted|needed|required|gesucht|gezocht|gevraagd)\s*!*$/i, '')
    .replace(/!+$/, '')
    .replace(kindOfWork, '');
  bare = bare.replace(gender, (mark) => (/^\s*[([]?\s*(?:gn|n|k|v)\s*[)\]]?$/i.test(mark) ? mark : ' '));
  bare = bare
    .replace(/\s+(?:job )?(?:profile|description|role profile|job description)(?: template)?\s*$/i, '')
    .replace(/:\s*(?:role|job) (?:profile|description)$/i, '')
    .replace(/\s+(?:duties|requirements)\b.*$/i, '')
    .trim();
  const rest: string[] = [];
  bare = bare.replace(/\s*[([]([^()[\]]{1,60})[)\]]/g, (whole, inner: string) => {
    if (!isTerm(inner, cues) && !inner.split(/\s*[,/]\s*/).every((one) => isTerm(one, cues))) return whole;
    rest.push(inner);
    return ' ';
  });
  bare = bare.replace(/\s+(?:wanted|needed|required)(?: asap| urgently| now)?(?=\s+[–—|-])/i, '');
  const segments = bare
    .split(/\s*[|·•]\s*|\s+[–—-]+\s+|(?<=\p{L})[–—-]\s+|\s+@\s+|\s+\/\/\s+/u)
    .map((one) => one.trim())
    .filter(Boolean);
  const kept: string[] = [];
  for (const segment of segments) {
    if (kept.length === 0 && segments.length > 1 && isTerm(segment, cues)) rest.push(segment);
    else if (kept.length > 0 && isTerm(segment, cues)) rest.push(segment);
    else kept.push(segment);
  }
  let title =
    kept.length > 1 && kept[0]!.split(' ').length <= 9 && /[|·•@]/.test(bare) ? kept[0]! : kept.join(' – ');
  if (title !== kept.join(' – ')) rest.push(...kept.slice(1));
  const placed = placeAtEnd(title, cues);
  if (placed.places.length > 0 && placed.rest !== '' && wordsOfTitles.test(placed.rest)) {
    rest.push(title.slice(placed.rest.length).replace(/^[\s,]+/, ''));
    title = placed.rest;
  }
  const employed = /^(.{3,70}?) (?:at|with|bei|chez|bij) ((?:the )?\p{Lu}.{2,60})$/u.exec(title);
  if (employed && wordsOfTitles.test(employed[1]!)) {
    rest.push(employed[2]!);
    title = employed[1]!;
  }
  const inPlace = /^(.{3,80}?)\s+in\s+(\p{Lu}[\p{L} ,'-]{2,40}|Teilzeit|Vollzeit)$/u.exec(title);
  if (
    inPlace &&
    (isTerm(inPlace[2]!, cues) || placesIn(inPlace[2]!, { countries: cues, sure: true }).length > 0)
  ) {
    rest.push(inPlace[2]!);
    title = inPlace[1]!;
  }
  title = title
    .replace(/\s+(?:wanted|needed|required|gesucht|gezocht|gevraagd)(?: asap| urgently| now)?$/i, '')
    .replace(code, '')
    .replace(/\s+\d{1,3}\s?[–-]\s?\d{1,3}\s?%$|\s+\d{2,3}\s?%$/, (share) => (rest.push(share.trim()), ''))
    .replace(/^(?:an?|the)\s+(?=\p{Lu})/u, '')
    .replace(/[\s,:;–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(title) || title.length > 110) return undefined;
  return { title, at, words, rest };
}

function isTerm(segment: string, cues: string[]): boolean {
  const bare = segment.trim();
  if (terms.test(bare)) return true;
  if (/\d/.test(bare) && amounts(bare).some(({ currency }) => currency !== undefined)) return true;
  if (/^(?:ref|req|job id|id)\b.{0,20}\d/i.test(bare) || /^[A-Z]{0,4}[-/]?\d{4,}$/.test(bare)) return true;
  if (/\bbased$/i.test(bare) && placesIn(bare, { countries: cues }).length > 0) return true;
  return (
    !wordsOfTitles.test(bare) &&
    placeAtEnd(bare, cues).rest === '' &&
    placeAtEnd(bare, cues).places.length > 0
  );
}

const plainly =
  /\b(?:wanted|looking for|seeking|hiring|needs?|recruiting)\b:?\s+(?:(?:an?|our|another|one more|experienced|skilled|part[- ]time|full[- ]time|permanent|temporary|friendly|reliable|qualified)\s+)*((?:(?!(?:to|for|who|at|in|with|that|on)\s)[\p{L}-]{2,20}\s){0,3}[\p{L}-]{2,24})(?=\s(?:to|for|who|at|in|with|that|on)\b|[.,;!]|$)/iu;
const wanted =
  /\b(?:looking (?:for|to (?:hire|appoint|recruit|add))|seeking|seeks|seek|hiring|recruiting(?: for)?|to recruit|needs?|searching for|opportunity (?:has arisen |exists )?(?:for|as)|(?:to )?find|appoint|vacancy for|in need of|require[sd]?|we want|role of|position of|post of|join us as|as our|as a|as an|after|invites applications for(?: the (?:position|post) of)?|vacancy of)\s+(?:(?:an?|the|our|one|more|next|another|new|two|three|experienced|talented|skilled|highly|motivated|dedicated|passionate|qualified|dynamic|full[- ]time|part[- ]time|permanent|well[- ]organised|competent|suitable|and|hands-on|Hands-on|visionary|Band \d[a-d]?|position of|post of)[\s,]+)*((?:\p{Lu}[\p{L}\d&/.+#'’-]*|\([^()]{2,20}\))(?:\s+(?:\p{Lu}[\p{L}\d&/.+#'’-]*|of|and|&|for|the|\([A-Za-z]{2,12}\)|II|III|–|-)){0,7})/u;

function fromProse(read: readonly Piece[], cues: string[]): Title | undefined {
  for (let at = 0; at < Math.min(read.length, 40); at++) {
    const { words, label: name } = read[at]!;
    if (name !== undefined && name !== 'title') continue;
    for (const part of [words, words.replace(/^[^.]{0,200}\.\s/, '')]) {
      const found =
        wanted.exec(part)?.[1] ??
        /^The ((?:\p{Lu}[\p{L}&/-]*\s){1,6})(?:is responsible|will (?:be|take)|leads|reports)/u.exec(
          part,
        )?.[1];
      const title = found
        ?.replace(/\.\s.*$/, '')
        ?.replace(/\s+(?:to|of|and|for|the|&|–|-)$/i, '')
        .replace(/[.,]$/, '')
        .replace(/\s+(?:to|of|and|for|the|&)$/i, '')
        .trim();
      if (title && wordsOfTitles.test(title)) return cleaned(title, at, words, cues);
    }
  }
  return undefined;
}
