import { amounts } from './amounts.ts';
import { legal } from './employer-name.ts';
import { placeAtEnd } from './place-said.ts';
import { placesIn } from './places.ts';
import { namesWork } from './title-words.ts';

export type Title = {
  title: string;
  at: number;
  words: string;
  /** Parts of the line that are not the title. */ rest: string[];
};

/** Nothing for marks of decoration; a sign that stands for letters, such as ™, ㎏ or ㈀, is a word and stays. */
function unlessWords(marks: string): string {
  return /[\p{L}\p{N}]/u.test(marks.normalize('NFKC')) ? marks : '';
}

/** A title without what stood beside it: terms, place, pay, code and marks; nothing where no title is left. */
export function cleanTitle(value: string, at: number, words: string, cues: string[]): Title | undefined {
  let bare = value
    .replace(/[\s*_~|•\p{Extended_Pictographic}\uFE0F]+$/gu, unlessWords)
    .replace(/^\s*\[[^[\]]{2,30}\]\s*/, '')
    .replace(/^[^\p{L}\p{N}("'¿.]+/u, unlessWords);
  for (let pass = 0; pass < 2; pass++)
    bare = bare
      .replace(opening, '')
      .replace(seeking, '')
      .replace(
        /^\d{1,2}\s?[x×]\s+|\s+[([]?[x×]\s?\d{1,3}[)\]]?$|\s+\(\d{1,3}(?: (?:posts?|positions?|roles?|vacancies))?\)$/gi,
        '',
      )
      .trim();
  if (seeking.test(value))
    bare = upper(bare.replace(/\s(?:para|en|pour|à|für|bei|voor|per|w|do|till)\s.*$/u, ''));
  bare = bare
    .replace(/^(?:un|une|una|ein|eine|einen|een)(?:\/(?:a|e|una|une))?\s+(?=\p{L}{4})/iu, '')
    .replace(/\s+(?:wanted|needed|required|gesucht|gezocht|gevraagd)\s*!*$/i, '')
    .replace(/!+$/, '')
    .replace(kindOfWork, '');
  bare = bare.replace(gender, (mark) => (/^\s*[([]?\s*(?:gn|n|k|v)\s*[)\]]?$/i.test(mark) ? mark : ' '));
  bare = bare
    .replace(/\s+(?:job )?(?:profile|description|role profile|job description)(?: template)?\s*$/i, '')
    .replace(/:\s*(?:role|job) (?:profile|description)$/i, '')
    .replace(/\s+(?:duties|requirements)\b.*$/i, '')
    .replace(/\s+Reports? to\b.*$/i, '')
    .trim();
  const rest: string[] = [];
  bare = bare.replace(hours, (words) => (rest.push(words.trim()), ''));
  bare = bare.replace(/\s*[([]([^()[\]]{1,60})[)\]]/g, (whole, inner: string) => {
    if (!isTerm(inner, cues) && !inner.split(/\s*[,/]\s*/).every((one) => isTerm(one, cues))) return whole;
    rest.push(inner);
    return ' ';
  });
  bare = bare.replace(/\s+(?:wanted|needed|required)(?: asap| urgently| now)?(?=\s+[–—|-])/i, '');
  const segments = bare
    .split(
      /\s*[|·•\u2600-\u27bf\u2b50\u{1f300}-\u{1faff}]\ufe0f?\s*|\s+[–—-]+\s+|(?<=\p{L})[–—-]\s+|\s+@\s+|\s+\/\/\s+/u,
    )
    .map((one) => one.trim())
    .filter(Boolean);
  const kept: string[] = [];
  for (const segment of segments) {
    if (kept.length === 0 && segments.length > 1 && isTerm(segment, cues)) rest.push(segment);
    else if (kept.length > 0 && isTerm(segment, cues)) rest.push(segment);
    else if (kept.length > 0 && asks.test(segment) && !namesWork(segment))
      rest.push(segment, ...(/\sin (\p{Lu}.*)$/u.exec(segment)?.slice(1) ?? []));
    else kept.push(segment);
  }
  const [head, where] = /^(.{3,80}?\)?) in (\p{Lu}[\p{L} ,'-]{2,40})$/u.exec(kept[0] ?? '')?.slice(1) ?? [];
  if (kept.length > 1 && where !== undefined && isTerm(where, cues)) {
    rest.push(where);
    kept[0] = head!;
  }
  let title =
    kept.length > 1 && kept[0]!.split(' ').length <= 9 && /[|·•@]/.test(bare) ? kept[0]! : kept.join(' – ');
  if (title !== kept.join(' – ')) rest.push(...kept.slice(1));
  if (kept.length > 1 && isEmployer(kept[0]!) && namesWork(kept[1]!)) {
    rest.push(kept[0]!);
    title = kept.slice(1).join(' – ');
  }
  const placed = placeAtEnd(title, cues);
  if (placed.places.length > 0 && placed.rest !== '' && namesWork(placed.rest)) {
    // A bracket inside the title, as in "Supervisor (Operations), Leeds", is not in what is left of it.
    const end = title.includes(placed.rest) ? placed.rest.length : title.indexOf(')') + 1;
    rest.push(title.slice(end).replace(/^[\s,]+/, ''));
    title = end > 0 ? title.slice(0, end) : placed.rest;
  }
  const kindly = /^(.{3,60}?) (?:at|for|with) an? \p{Ll}[\p{L} '’-]*$/u.exec(title)?.[1];
  if (kindly && namesWork(kindly)) title = kindly;
  const joined = /^join (.{2,50}?) as (?:an? |our (?:new |next )?)?(\p{L}.{2,70})$/iu.exec(title);
  if (joined && namesWork(joined[2]!)) {
    if (!/^us$/i.test(joined[1]!)) rest.push(joined[1]!);
    title = joined[2]!;
  }
  const employed = /^(.{3,70}?) (?:at|with|bei|chez|bij) ((?:the )?\p{Lu}.{2,60})$/u.exec(title);
  if (employed && namesWork(employed[1]!)) {
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
    .replace(
      /\s+(?:up to |from |circa |c\. ?)?[£€$₹]\s?\d[\d,.]*k?(?:\s?[-–]\s?[£€$₹]?\d[\d,.]*k?)?(?:\s?(?:per|p\.?|\/|an?)\s?\w+\.?)?$/i,
      (sum) => (rest.push(sum.trim()), ''),
    )
    .replace(/\s+\d{1,3}\s?[–-]\s?\d{1,3}\s?%$|\s+\d{2,3}\s?%$/, (share) => (rest.push(share.trim()), ''))
    .replace(/^(?:an?|the)\s+(?=\p{Lu})/u, '')
    .replace(/[\s,:;–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(title) || title.length > 110) return undefined;
  return { title, at, words, rest };
}

/** "Brightwell & Sons – Senior Accountant": what is a company by its form stands before its title. */
function isEmployer(segment: string): boolean {
  return (
    !namesWork(segment) && (legal.test(segment) || /\p{L}\s&\s\p{Lu}/u.test(segment)) && segment.length < 50
  );
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a part of a line says how one works, where or for what, and not who one is. */
export function isTerm(segment: string, cues: string[]): boolean {
  const bare = segment.trim();
  if (terms.test(bare)) return true;
  if (/\d/.test(bare) && amounts(bare).some(({ currency }) => currency !== undefined)) return true;
  if (/^(?:ref|req|job id|id)\b.{0,20}\d/i.test(bare) || /^[A-Z]{0,4}[-/]?\d{4,}$/.test(bare)) return true;
  if (/\bbased$/i.test(bare) && placesIn(bare, { countries: cues }).length > 0) return true;
  return !namesWork(bare) && placeAtEnd(bare, cues).rest === '' && placeAtEnd(bare, cues).places.length > 0;
}

const gender =
  /\s*[([]?\s*(?:\b(?:m|w|f|h|d|x|gn|v|k|n)\s?(?:[/|*,]\s?(?:m|w|f|h|d|x|i|gn|v|k|n)\b){1,3}|all genders|males? ?\/ ?females?|females? ?\/ ?males?|gn|mwd|m\/w\/divers|alle geschlechter)\s*[)\]]?/giu;
const opening =
  /^(?:(?:we(?:'re| are)|now|currently|urgently) (?:hiring|recruiting|seeking|looking for)|hiring(?: now)?|job(?: title| opening| opportunity| vacancy| advert| posting)?|(?:contract|temporary|permanent|freelance|new|great|fantastic|part[- ]time|full[- ]time) (?:opportunity|vacancy|position|job)|vacancy|position|role|opening|wanted|job offer|freelance opportunity|career opportunity|join us as|vacancies?|urgent(?:ly)?(?: (?:hiring|requirement|required|need(?:ed)?|vacancy|opening))?|immediate(?: (?:hiring|requirement|opening|vacancy))?|hot job|(?:exciting|great|rare|fantastic|new|brilliant) (?:new )?(?:opportunity|role)(?: for)?|job alert|final recruitment|executive recruitment|vacancy announcement|walk[- ]in(?: interview)?(?: for)?|stellenangebot|stellenausschreibung|functieprofiel|fiche de poste|profil de poste|offre d'emploi|vacature|oferta de (?:empleo|trabajo)|oferta pracy)\s*(?:[:!|–—-]+\s*(?:an? )?|\b(?=an? )an? )/i;
const seeking =
  /^(?:wij zoeken|we zoeken|gezocht|wir suchen|gesucht|nous recherchons|nous cherchons|on recherche|recherche|recrute|buscamos|se busca|se necesita|se precisa|szukamy|poszukujemy|cerchiamo|cercasi|vi söker)\s*:?\s+(?:an? |een |eine[nr]? |une? |un[ao]? |un\/a )?(?=\p{L})/iu;
const kindOfWork =
  /^(?:contract|freelance|temporary|permanent|part[- ]time|full[- ]time|remote|teilzeit|vollzeit)[\s-]+(?=\p{Lu})(?!(?:manag|admin|special|offic|engineer|lawyer|negotiat|analyst|coord|support|sens|work)\w*\b)/iu;
const terms =
  /^(?:(?:fully |100 ?% )?remote(?:ly)?(?:[ ,/-]*(?:first|only|working|based|within .*|in .*|\(.*\)|eu|uk|us|usa|europe|emea|worldwide|global|anywhere))*|hybrid(?: working| remote)?|on-?site|office[- ]based|home[- ]based|(?:full|part)[- ]?time(?:,? .{0,20}(?:hours?|hrs?|h|days?|week)\b.*)?|permanent|perm|contract(?:or)?|(?:\d{1,2}[- ]months? )?(?:fixed[- ]term )?(?:rolling |initial )?(?:contract|ftc)\b.*|freelance|temporary|temp|interim|internship|fixed[- ]term|inside ir35|outside ir35|urgent|immediate start|asap|ab sofort|sofort|per direct|new|\d{1,2}[- ]?(?:days?|weeks?|wks?|months?|mths?|mois|monate|meses|maanden|mesi|miesięcy)(?: .*)?|\p{L}{3,10}\.? 20\d\d|poss(?:ible|\.)? ext.*|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: 20\d\d)?(?: start)?|(?:sc|dv|bpss|nv1|nv2|baseline|secret|top secret)[- ](?:clear(?:ed|ance).*|eligible)|\d{1,2}(?:\s?[–-]\s?\d{1,2})? ?(?:hours?|hrs|uur|h|stunden|std)\b.*|(?:teil|voll)zeit|cdi|cdd|temps (?:plein|partiel)|unbefristet|\d{1,3}(?:\s?[–-]\s?\d{1,3})? ?%|(?:spring|summer|autumn|fall|winter)?\s?20\d\d|\d\+? ?(?:years?|yrs?|pqe).*|.{0,6}\d\+? pqe|day shift|night shift|temp to perm|(?:mon|tues?|wed|thur?s?|fri|sat|sun)(?:day)?\b.*|start(?:ing)? .{3,20}|(?:visa|relocation)\b.*|no agencies.*|€\$£.*|apply now|equity|super|(?:maternity|paternity|parental|sickness|sabbatical|leave)(?: leave)? cover(?: .*)?|secondment|term[- ]time(?: only)?|zero[- ]hours?|permanent .*|bank(?: staff)?|seasonal|(?:turno de )?(?:noche|día|tarde)s?|befristet.*|elternzeitvertretung|remplacement|tijdelijk|tempo (?:in)?determinato|umowa .*|vikariat.*|deltid.*|heltid.*|\d(?:\.\d+)? ?fte|(?:afc |nhs )?band \d[a-d]?|(?:grade|scale|so) ?[\dA-Z]{1,3}|multiple locations|various locations|walk[- ]in.*|\d+ (?:positions|openings|posts|vacancies))$/iu;
/** "in Voll- oder Teilzeit" at the end of a title. */
const hours =
  /\s+(?:in |à |a |im )?[([]?(?:(?:voll|teil)(?:zeit)?-?\s?(?:oder|und|\/|bzw\.?)\s?-?(?:voll|teil)zeit|temps (?:plein|partiel|complet)(?: ou (?:temps )?(?:plein|partiel))?|tiempo (?:completo|parcial)|jornada (?:completa|parcial)|(?:full|part)[- ]?(?:time)?\s?(?:\/|or|and)\s?(?:full|part)[- ]?time|\d{1,2}\s?(?:–|-|bis)\s?\d{1,2}\s?(?:std|stunden|uur|hours?|hrs?|h)\b.*)[)\]]?\s*$/iu;
/** What speaks to the reader beside a title: "join our own team in Manchester". */
const asks =
  /^(?:join|come|be part|become|help|work (?:with|for|from|at)|we|you|your|earn|up to|great|excellent|exciting|uncapped|no experience|start(?:ing)? (?:now|asap|immediately)|apply|new|growing|fast[- ]growing|leading|market[- ]leading|well[- ]known|prestigious|boutique|multi[- ]site|fantastic|amazing|award[- ]winning|immediate)\b/i;
const code =
  /\s*[([]?\b(?:ref(?:erence)?|req(?:uisition)?|job|id|vacancy)?\.?\s?(?:id|no|number|ref|code)?\s?[:#.]?\s?(?:[A-Z]{1,5}[-/]?\d{3,}[\w/-]*|#\d{2,}|\d{5,})\b[)\]]?\s*$/;
