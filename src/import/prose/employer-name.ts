import { bareHeading, sectionHeading } from './heading.ts';
import { placesIn } from './places.ts';
import { namesWork } from './title-words.ts';

/** A word of a name, for patterns with the flag `u`. */
export const word = String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}\d&'’.-]*`;
/** The forms of companies. */
export const legal =
  /\b(?:Ltd|Limited|LLC|LLP|Inc|PLC|plc|Corp(?:oration)?|GmbH|AG|KG|SE|UG|e\.V\.|gGmbH|S\.?A\.?S?\.?|SARL|S\.?L\.?U?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|A\/S|ApS|ASA?|AB|Oy|Pte|Pvt|Pty|K\.K\.|Sp\. z o\.o\.|Kft|d\.o\.o\.|SIA|OÜ)\b\.?/;
/** What a body calls itself by its kind. */
export const body =
  /(?<!\p{L})(?:University|College|School|Academy|Council|Trust|Hospital|Clinic|Bank|Group|Foundation|Institute|Agency|Association|Society|Museum|Church|Charity|Partnership|Partners|Company|Studio|Studios|Systems|Technologies|Technology|Software|Solutions|Services|Holdings|Industries|Logistics|Energy|Health|Labs?|Laboratory|Hotel|Inn|Restaurant|Brasserie|Bakery|Kitchen|Farm|Estate|Universität|Universiteit|Klinikum|Stiftung|Verein|Résidence|Ministry|Department|Authority|Consulting|Media|Capital|Ventures|Insurance|Pharma|Robotics|Airlines|Ferries|Foods?|Joinery|Brewery|Brewing|Distillery|Winery|Vineyards?|Motors|Coaches|Engineering|Electrical|Construction|Builders|Interiors|Gardens|Nursery|Surgery|Practice|Pharmacy|Salon|Gallery|Theatre|Theater|Opera|Festival|Motoring|Transport|Travel|Haulage|Vets|Dental|Coffee|Press|Publishing|Games|Records|Films|Homes|Housing|Care|Joinery|Roofing|Plumbing|Heating|Solar|Textiles|Mills?|Works|Library|Archive|Zoo|House|Lodge|Café|Cafe|Bistro|Tavern|Arms|Library|Orchestra|Club|Federation|Union|Federation|Cooperative|Co-operative|Collective|Network|Institut|Hochschule|Gesellschaft|Werke?|Betriebe|Hôtel|Clinique|Mairie|Lycée|École|Hospital|Ayuntamiento|Clínica|Escuela|Azienda|Ospedale|Gemeente|Ziekenhuis|Szpital|Kommun|Region|Sjukhus)(?!\p{L})/u;
/** What begins a sentence and no name. */
export const notNames =
  /^(?:they|he|she|other|current|women|men|employees?|staff|females?|students|identify|build|record|facilitate|record|others|additional|experienced|qualified|knowledge|skills|strong|good|ability|employment|jump|skip|main|responsibilit(?:y|ies)|requirements?|qualifications?|purposes?|overview|summary|essential|general purpose|prepares?|provides?|assists?|supports?|performs?|manages?|ensures?|maintains?|conducts?|coordinates?|analy[sz]es?|reviews?|monitors?|deadline|announcement|the|this|that|these|those|you|your|we|our|i|my|it|its|as|in|at|on|an?|if|for|to|from|with|please|apply|what|who|how|when|where|why|job|role|position|all|there|here|no|not|and|or|but|both|each|every|some|any|many|most|must|do|are|is|have|has|been|be|by|of|about|contact|email|location|salary|hybrid|remote|full|part|start|reports?|reporting|responsible|candidates?|applicants?|successful|ideal|working|excellent|competitive|permanent|contract|experience|minimum|only|due|because|although|while|since|during|after|before|under|over|whether|should|would|could|can|may|will|shall|equal|benefits|interested|hello|hi|dear|join|come|looking|wanted|hiring|urgent|new|day|rate|package|base|type|duration|length|date|closing|posted|ref|reference|department|team|people|everyone|nobody|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** "Women" and "Build" begin sentences; what also stands in small letters, or never inside a sentence, is no name. */
export function isCommonWord(name: string, text: string): boolean {
  if (/\s/.test(name) || /\p{Lu}.*\p{Lu}|\d|\./u.test(name)) return false;
  const small = name.toLowerCase();
  for (let at = text.indexOf(small); at !== -1; at = text.indexOf(small, at + small.length)) {
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/[\p{L}@.-]/u.test(text[at + small.length] ?? '')) return true;
  }
  return false;
}

/** Whether most words begin with a capital, as those of names do and those of phrases do not. */
export function isWrittenAsName(words: string): boolean {
  const own = words
    .split(/\s+/)
    .filter(
      (one) =>
        /\p{L}/u.test(one) &&
        !/^(?:of|and|the|de|du|del|der|des|for|la|le|les|von|van|in|at|z|o\.o\.|&|d['’].*)$/iu.test(one),
    );
  return (
    legal.test(words) ||
    own.length === 0 ||
    own.filter((one) => /^[^\p{Ll}]*\p{Lu}|^\d|^[a-z]+[A-Z.]/u.test(one)).length >= own.length * 0.75
  );
}

/** "Senior Cook" and "Head of Sales" are titles; "Cragside Joinery" and "Baker Street Bikes" are not. */
function isWork(words: string): boolean {
  if (/\s&\s/.test(words)) return false;
  const last = words.split(/\s+/).at(-1)!;
  return (
    (namesWork(last) && !/(?:ery|ing|ers|['’]s|wright|smith)$/i.test(last)) ||
    (namesWork(words) &&
      /^(?:head|director|chief|senior|junior|lead|assistant|associate|manager|trainee|principal|vice)\b/i.test(
        words,
      ))
  );
}

/** Whether words may be the name of an employer, and not a title, a place, terms or a part of a sentence. */
export function looksLikeName(words: string, title: string): boolean {
  if (words.length < 2 || words.length > 70 || words.split(' ').length > 8) return false;
  if (
    /\s(?:and|of|the|for|&|with|as)$/.test(words) ||
    (/\S[.]\s?$/.test(words) && !legal.test(words) && !/\.\p{L}{2,4}\.?$/u.test(words))
  )
    return false;
  if (!/^[\p{Lu}\d]/u.test(words) && !/^[a-z]+[A-Z.]/.test(words)) return false;
  if (
    notNames.test(words) &&
    !/^(?:The|Department|Ministry|Team|Contact|Day|New|All|Part|Full|Start) \p{Lu}|^Department (?:for|of)/u.test(
      words,
    )
  )
    return false;
  if (/\/.*\//.test(words) || sectionHeading(words) !== undefined) return false;
  if (/^\d+\W*$|^\d+\)|^(?:The )?(?:Sr|Jr|Snr|Mr|Mrs|Ms|Dr|St)\.?$/.test(words)) return false;
  if (
    /^The (?:role|position|job|company|team|successful|ideal|candidate|post|client|work|salary|closing|person|purpose|senior|incumbent|contractor)\b/i.test(
      words,
    )
  )
    return false;
  if (
    /[!?:;@£€$%]|\bIR35\b|\d{4}|https?/.test(words) ||
    bareHeading(words) === bareHeading(title) ||
    title
      .split(/ – |, /, 1)[0]!
      .toLowerCase()
      .includes(words.toLowerCase())
  )
    return false;
  if (isWork(words) && !legal.test(words) && !body.test(words)) return false;
  if (/^(?:\S+ )?(?:est|years?|months?|days?|hours?|salary|competitive|tips?|tip number.*)$/i.test(words))
    return false;
  if (
    /\b(?:years?|hours|week|month|employees|people|experience|remote|hybrid|onsite|on-site|full[- ]?time|part[- ]?time|permanent|temporary|contract|vollzeit|teilzeit|unbefristet|cdi|cdd|posted|ago)\b/i.test(
      words,
    ) &&
    !legal.test(words)
  )
    return false;
  return placesIn(words, { countries: [], sure: true }).length === 0 || legal.test(words);
}
