import { bareHeading } from './heading.ts';
import type { Passage, Piece } from './pieces.ts';
import { placesIn } from './places.ts';
import { namesWork } from './title-said.ts';

export type EmployerFacts = {
  name: string | undefined;
  describedAs: string | undefined;
  words: string | undefined;
  at: number;
  recruiter: string | 'unnamed' | undefined;
  recruiterWords: string | undefined;
};

const legal =
  /\b(?:Ltd|Limited|LLC|LLP|Inc|PLC|plc|Corp(?:oration)?|GmbH|AG|KG|SE|UG|e\.V\.|gGmbH|S\.?A\.?S?\.?|SARL|S\.?L\.?U?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|A\/S|ApS|ASA?|AB|Oy|Pte|Pvt|Pty|K\.K\.|Sp\. z o\.o\.|Kft|d\.o\.o\.|SIA|OÜ)\b\.?/;
const body =
  /\b(?:University|College|School|Academy|Council|Trust|Hospital|Clinic|Bank|Group|Foundation|Institute|Agency|Association|Society|Museum|Church|Charity|Partnership|Partners|Company|Studio|Studios|Systems|Technologies|Technology|Software|Solutions|Services|Holdings|Industries|Logistics|Energy|Health|Labs?|Laboratory|Hotel|Inn|Restaurant|Brasserie|Bakery|Kitchen|Farm|Estate|Universität|Universiteit|Klinikum|Stiftung|Verein|Résidence|Ministry|Department|Authority|Consulting|Media|Capital|Ventures|Insurance|Pharma|Robotics|Airlines|Ferries|Foods?)\b/;
const agencyWords = String.raw`Recruitment|Recruiting|Recruiters|Resourcing|Resources|Staffing|Executive Search|Search|Personnel|Talent|Selection|Headhunters|Headhunting|Detachering|Interim|Personaldienstleistungen|Personalberatung|Zeitarbeit|Employment|Manpower|Consult(?:ing|ancy|ants)?|Partners|Associates|People|Careers|Appointments|Recrutement|Rekrutacja`;
const word = String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}\d&'’.-]*`;
const agencyName = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,4}(?:${agencyWords})(?:\s+(?:Ltd\.?|Limited|LLP|B\.V\.|BV|GmbH|Group|Solutions|Services|Consultants|Partners|International|UK|Inc\.?))*)`,
  'u',
);
const actsAs = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,6}?)(?:\([^()]{2,30}\)\s+)?(?:is|are|acts?|will act|operates?|provides services)\s+(?:\w+\s+)?(?:acting\s+)?(?:as\s+)?an?\s+(?:[\w-]+\s+){0,2}?(?:employment (?:agency|business)|recruitment (?:agency|business|consultancy)|staffing (?:agency|company)|recruiter)`,
  'u',
);
const worksWith = new RegExp(
  String.raw`((?:${word}\s+){1,4})(?:is|are) (?:currently |proud to be |delighted to be |exclusively )*(?:working|partnering|partnered|recruiting|supporting|engaged|retained)\s+(?:with|by|for|alongside|on behalf of)\s+((?:${word}\s*(?:of |and |& )?){1,6})`,
  'u',
);
const cues =
  /\b(?:our|my) client(?:s['’]?|['’]s)?\s*(?:,|is\b|are\b|has\b|have\b|needs?\b|seeks?\b|requires?\b|who\b|based\b|an?\b|\()|\b(?:for|with|by) (?:our|my) client\b|\bon behalf of (?:our|my|an?|one|the) \b|\b(?:we(?:'re| are)|i am|i'm|i’m|we’re) (?:currently |exclusively |delighted to be |proud to be )?(?:partnering|working|partnered|recruiting|supporting|retained|engaged)\s+(?:exclusively |closely |in partnership )?(?:with|by|for) (?:an?|one|the|this|our)\b|\bone of (?:our|my) (?:\w+ )?(?:clients|customers)\b|\b(?:have been|been|are) (?:retained|engaged|instructed|appointed) (?:by|to)\b|\bacting as an? (?:employment|recruitment)|\bas an employment (?:agency|business)|\b(?:is|as) an (?:employment|recruitment) (?:agency|business)|\b(?:für|im auftrag) (?:unser(?:en|es)|eines unserer|einen unserer) (?:kunden|mandanten|auftraggeber)|\b(?:notre|l'un de nos) clients?\b|\bpour (?:le compte de )?(?:notre|un de nos) client|\bnuestro cliente\b|\buno de nuestros clientes|\b(?:een|voor een) van onze (?:klanten|opdrachtgevers)|\bonze (?:klant|opdrachtgever)\b|\b(?:dla|naszego) (?:naszego )?klienta\b|\bthe name will be (?:shared|disclosed)|\bretained executive search\b/i;
const described: RegExp[] = [
  /\b(?:our|my) client(?:,| is| -| –|:)\s+((?:an?|one of|the) [^.;,()]{4,90}?)(?=,|\.|;|\(| who\b| that\b| which\b| looking| seeking| is\b| are\b| in need|$)/i,
  /\b(?:partnering|working|partnered|recruiting|retained|engaged)\s+(?:exclusively |closely )?(?:with|by|for)\s+((?:an?|one of the) [^.;,()]{4,80}?)(?=,|\.|;|\(| to\b| who\b| that\b| which\b| in (?:their|its)| on\b| based| is\b|$)/i,
  /\bon behalf of\s+((?:an?|one of the) [^.;,()]{4,80}?)(?=,|\.|;|\(| who\b| that\b| in\b| to\b| based| is\b|$)/i,
  /\b(?:clients|customers|klanten|client|kunden),\s+((?:an?|een|une?|eine?) [^.;,()]{4,80}?)(?=,|\.|;|\()/i,
  /\b(?:nuestro cliente|notre client|onze (?:klant|opdrachtgever)|unser(?:en|em)? (?:kunden?|mandanten?)|nasz klient|il nostro cliente),\s+([^.;,()]{4,80}?)(?=,|\.|;|\()/i,
  /^((?:An?|One of) [^.;,()]{6,80}?)\s+(?:is|are|has|have|seeks|needs|requires)\b/i,
];
const registered = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+|du\s+|de\s+)?){1,5}(?:Ltd|Limited|LLC|LLP|Inc|PLC|plc|GmbH|AG|KG|SAS|SARL|S\.L\.|S\.A\.|S\.p\.A\.|B\.V\.|BV|N\.V\.|AB|AS|ApS|Oy|Pty Ltd|Pte Ltd|Pvt Ltd|K\.K\.|Sp\. z o\.o\.))(?![\p{L}\d])`,
  'gu',
);
const apposed = new RegExp(
  String.raw`^((?:The\s+)?${word}(?:\s+(?:${word}|&|of|and|for))*),\s+(?:an?|the|one of)\s[^,]{3,90},\s+(?:has|is|are|needs|seeks|wants|requires|invites|would|was|makes|offers)\b`,
  'u',
);
const generic =
  /^(?:an? |the )?(?:confidential|undisclosed|not disclosed|anonymous|private|hidden|our client|client|company confidential|n\/?a|tbc|unknown|blind|various|leading|large|global|major|multinational|well[- ]known|top|international|prestigious|een |eine? |une? |un )\b/i;
const notNames =
  /^(?:they|he|she|other|current|women|men|employees?|staff|females?|students|identify|build|record|facilitate|record|others|additional|experienced|qualified|knowledge|skills|strong|good|ability|employment|jump|skip|main|deadline|announcement|the|this|that|these|those|you|your|we|our|i|my|it|its|as|in|at|on|an?|if|for|to|from|with|please|apply|what|who|how|when|where|why|job|role|position|all|there|here|no|not|and|or|but|both|each|every|some|any|many|most|must|do|are|is|have|has|been|be|by|of|about|contact|email|location|salary|hybrid|remote|full|part|start|reports?|reporting|responsible|candidates?|applicants?|successful|ideal|working|excellent|competitive|permanent|contract|experience|minimum|only|due|because|although|while|since|during|after|before|under|over|whether|should|would|could|can|may|will|shall|equal|benefits|interested|hello|hi|dear|join|come|looking|wanted|hiring|urgent|new|day|rate|package|base|type|duration|length|date|closing|posted|ref|reference|department|team|people|everyone|nobody|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const subject = new RegExp(
  String.raw`^((?:The\s+)?${word}(?:\s+(?:${word}|&|of|and|for|the|du|de|del|della|der|des|van|von|le|la|les|d['’]\p{L}+|z o\.o\.))*?)(?:\s*\([A-Z]{2,8}\))?,?\s+(?:is|are|was|has|have|helps?|makes?|builds?|runs?|provides?|offers?|delivers?|designs?|develops?|sells?|looks|plans?|lends|writes|settles|insures|stores|repairs|keeps|carries|grows|cooks|predicts|operates|creates|supports|works|publishes|trains|manages|serves|connects|powers|brings|gives|lets|started|began|exists|employs|teaches|cares|produces|supplies|moves|near|needs|seeks|invites|wants|believes|specialises|specializes|betreibt|ist|cherche|recherche|est|es|jest|verkauft|makes)\b`,
  'u',
);

/** Who the job is with, and who advertises it. */
export function employerSaid(
  read: readonly Piece[],
  passages: readonly Passage[],
  segments: readonly { words: string; passage: Passage }[],
  title: string,
  pageTitle: string | undefined,
): EmployerFacts {
  const facts: EmployerFacts = {
    name: undefined,
    describedAs: undefined,
    words: undefined,
    at: -1,
    recruiter: undefined,
    recruiterWords: undefined,
  };
  const cue = passages.find(
    ({ words, part }) =>
      cues.test(words) && part !== 'essential' && part !== 'duties' && part !== 'desirable',
  );
  const client = passages.find(({ label }) => label === 'client');
  const labelled = passages.find(({ label, value }) => label === 'employer' && value.length < 90);
  const agencyLabel = passages.find(({ label }) => label === 'recruiter');
  const through = cue !== undefined || client !== undefined || agencyLabel !== undefined;
  if (through) {
    facts.recruiter = 'unnamed';
    facts.recruiterWords = (agencyLabel ?? cue ?? client)?.words;
    const named = agencyLabel?.value ?? agencyIn(passages);
    if (named) {
      facts.recruiter = named;
      facts.recruiterWords =
        passages.find(({ words }) => words.includes(named))?.words ?? facts.recruiterWords;
    }
  }
  if (client && !generic.test(client.value) && isWrittenAsName(withoutNote(client.value)))
    return { ...facts, name: withoutNote(client.value), words: client.words, at: client.at };
  if (client)
    return {
      ...facts,
      describedAs: /confidential|undisclosed|not disclosed|n\/?a|tbc|anonym/i.test(client.value)
        ? (describedIn(passages) ?? unnamed)
        : upper(withoutNote(client.value)),
      words: client.words,
      at: client.at,
    };
  if (labelled && !generic.test(labelled.value)) {
    const name = withoutNote(labelled.value);
    if (!through || name !== facts.recruiter) {
      if (through && (agencyName.test(name) || /\brecruit|\bstaffing|\bresourcing/i.test(name)) && cue) {
        return {
          ...facts,
          recruiter: name,
          recruiterWords: labelled.words,
          describedAs: describedIn(passages) ?? unnamed,
          words: cue.words,
          at: cue.at,
        };
      }
      return { ...facts, name, words: labelled.words, at: labelled.at };
    }
  }
  if (labelled && generic.test(labelled.value))
    return {
      ...facts,
      describedAs: /confidential|undisclosed|not disclosed|n\/?a|tbc|anonym/i.test(labelled.value)
        ? (describedIn(passages) ?? unnamed)
        : upper(labelled.value),
      words: labelled.words,
      at: labelled.at,
    };
  if (through) {
    const both = passages.map(({ words }) => worksWith.exec(words)).find(Boolean);
    const name = both?.[2]?.trim().replace(/\s+(?:to|of|and|&)$/, '');
    if (both && name && name.split(' ').length > 1 && !notNames.test(name)) {
      const passage = passages.find(({ words }) => words.includes(name))!;
      return {
        ...facts,
        name,
        words: passage.words,
        at: passage.at,
        recruiter: both[1]!.trim(),
        recruiterWords: passage.words,
      };
    }
    return {
      ...facts,
      describedAs: describedIn(passages) ?? unnamed,
      words: (cue ?? passages[0])?.words,
      at: cue?.at ?? -1,
    };
  }
  const direct = passages
    .map((passage) => ({ passage, found: worksWith.exec(passage.words) }))
    .find(({ found }) => found && agencyName.test(found[1]!));
  if (direct) {
    const name = direct.found![2]!.trim().replace(/\s+(?:to|of|and|&)$/, '');
    return {
      ...facts,
      name,
      words: direct.passage.words,
      at: direct.passage.at,
      recruiter: direct.found![1]!.trim(),
      recruiterWords: direct.passage.words,
    };
  }
  const named = candidates(read, passages, segments, title, pageTitle);
  return named ? { ...facts, ...named } : facts;
}

const unnamed = 'An employer that the advert does not name';

function candidates(
  read: readonly Piece[],
  passages: readonly Passage[],
  segments: readonly { words: string; passage: Passage }[],
  title: string,
  pageTitle: string | undefined,
): Pick<EmployerFacts, 'name' | 'words' | 'at'> | undefined {
  const text = read.map(({ words }) => words).join('\n');
  const scored = new Map<string, { score: number; passage: Passage }>();
  const vote = (name: string, score: number, passage: Passage) => {
    const bare = name
      .replace(/^["“]|["”]$/g, '')
      .replace(/[,.;:]+$/, (end) => (legal.test(name) && end === '.' ? '.' : ''))
      .trim();
    if (!looksLikeName(bare, title) || isCommonWord(bare, text)) return;
    const known = scored.get(bare);
    if (known) known.score += score;
    else
      scored.set(bare, {
        score:
          score +
          (legal.test(bare) ? 4 : 0) +
          (body.test(bare) ? 2 : 0) +
          Math.min(3, count(text, bare) - 1) * 2,
        passage,
      });
  };
  segments.forEach(({ words, passage }, order) =>
    isWrittenAsName(words)
      ? vote(words, passage.at <= 3 ? 4 - Math.min(2, order) * 0.5 : 2, passage)
      : undefined,
  );
  for (const passage of passages) {
    const { words, part, kind, label } = passage;
    if (label !== undefined && label !== 'employer' && label !== 'terms') continue;
    if (kind === 'heading') {
      const about =
        /^(?:About|Why(?: join| work at)?|Who is|Life at|Über|À propos de|Over|Sobre|O)\s+(.{2,40}?)\??$/u.exec(
          words,
        )?.[1];
      if (about && !/^(?:us|you|the|this|our|me|your|role|nas|nosotros|ons|uns)\b/i.test(about))
        vote(about, 5, passage);
      continue;
    }
    if (part === 'duties' || part === 'essential' || part === 'desirable' || words.length > 700) continue;
    for (const [, full] of words.length < 400 && !/©|\bcopyright\b|\ball rights? reserved/i.test(words)
      ? words.matchAll(registered)
      : []) {
      vote(
        full!.replace(/^(?:Bij|Die|Bei|At|La|The|For|With|Chez|En|In|Join|About|Contact|Apply)\s+/, ''),
        2,
        passage,
      );
    }
    const at =
      /\b(?:[Aa]t|[Jj]oin|joining)\s+((?:\p{Lu}[\p{L}\d&'’-]*\s?){1,4}?)(?:,\s+(?:we|you|our)\b|\s+(?:as|and (?:help|make|build)|we(?:'re|’re| are)?)\b|[!.])/u.exec(
        words,
      )?.[1];
    if (at) vote(at.trim(), 4, passage);
    const we =
      /\b(?:[Ww]e(?:'re| are|’re))\s+((?:(?<![\p{L}\d])\p{Lu}[\p{L}\d&'’.-]*\s?){1,5}?)(?:,|\s+and\b|\s+[^\p{L}\p{N}\s&]|\.\s|$)/u.exec(
        words,
      )?.[1];
    if (we) vote(we.trim(), 5, passage);
    const arisen =
      /\b(?:arisen|vacancy|opportunity|position|role|exists)\b[^.]{0,60}\b(?:at|with|within|for)\s+((?:the\s+)?(?:\p{Lu}[\p{L}\d&'’-]*\s?(?:of |and |& )?){1,6})/u.exec(
        words,
      )?.[1];
    if (arisen) vote(arisen.trim(), 3, passage);
    const opportunity =
      /^((?:\p{Lu}[\p{L}\d&'’.-]*\s?(?:of |and |& )?){1,6}) is (?:an? |proud to be an? )?(?:[Ee]qual|committed)/u.exec(
        words,
      )?.[1];
    if (opportunity) vote(opportunity.trim(), 4, passage);
    if (
      kind === 'text' &&
      words.length < 60 &&
      words.split(' ').length > 1 &&
      passages.indexOf(passage) >= passages.length - 2 &&
      isWrittenAsName(words) &&
      !/\d/.test(words)
    )
      vote(words, 3, passage);
    const apart = apposed.exec(words)?.[1];
    if (apart) vote(apart.trim(), 5, passage);
    const found = subject.exec(words);
    if (found) {
      if (
        /^\s*(?:is|will be|are) (?:responsible|accountable|expected|required|encouraged)/.test(
          words.slice(found[1]!.length),
        )
      )
        continue;
      const hiring =
        /\b(?:is|are) (?:\w+ )?(?:hiring|looking|seeking|recruiting|expanding|growing)|\bneeds\b|\bseeks\b/.test(
          words,
        );
      const whole = found[1]!.trim();
      const bare = whole.replace(/^(?:Die|Der|Das|De|Het|La|Le|El|Los|Les|The) /, '');
      vote(
        count(text, bare) > count(text, whole) ? bare : whole,
        (hiring ? 5 : 3) + (part === 'employer' ? 3 : 0) + (part === 'head' ? 1 : 0),
        passage,
      );
    }
  }
  if (pageTitle) {
    const parts = pageTitle.split(/\s+[|–—-]\s+| at /).map((one) => one.trim());
    for (const part of parts.slice(1)) if (count(text, part) > 0) vote(part, 4, passages[0]!);
  }
  const best = [...scored].toSorted((a, b) => b[1].score - a[1].score || b[0].length - a[0].length)[0];
  if (best === undefined || best[1].score < 3) return undefined;
  const [name, { passage }] = best;
  return { name, words: passage.words, at: passage.at };
}

/** "Women" and "Build" begin sentences; what also stands in small letters, or never inside a sentence, is no name. */
function isCommonWord(name: string, text: string): boolean {
  if (/\s/.test(name) || /\p{Lu}.*\p{Lu}|\d|\./u.test(name)) return false;
  const small = name.toLowerCase();
  for (let at = text.indexOf(small); at !== -1; at = text.indexOf(small, at + small.length)) {
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/[\p{L}@.-]/u.test(text[at + small.length] ?? '')) return true;
  }
  return false;
}

/** Whether most words begin with a capital, as those of names do and those of phrases do not. */
function isWrittenAsName(words: string): boolean {
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

function looksLikeName(words: string, title: string): boolean {
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
  if (/^\d+\W*$|^\d+\)/.test(words)) return false;
  if (
    /^The (?:role|position|job|company|team|successful|ideal|candidate|post|client|work|salary|closing|person|purpose|senior|incumbent|contractor)\b/i.test(
      words,
    )
  )
    return false;
  if (
    /[!?:;@£€$%]|\bIR35\b|\d{4}|https?/.test(words) ||
    bareHeading(words) === bareHeading(title) ||
    title.toLowerCase().includes(words.toLowerCase())
  )
    return false;
  if (namesWork(words) && !legal.test(words) && !body.test(words)) return false;
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

function agencyIn(passages: readonly Passage[]): string | undefined {
  for (const { words } of passages) {
    const found = actsAs.exec(words)?.[1]?.trim();
    if (found && !notNames.test(found)) return found;
  }
  for (const { words } of [...passages].reverse()) {
    const found = agencyName
      .exec(words)?.[1]
      ?.trim()
      .replace(/^(?:At|Contact|Regards|Call|Please)\s+/, '');
    if (
      found &&
      !notNames.test(found) &&
      !/^(?:Human|Talent|Job|Career|Executive) (?:Resources|Search|Partners?|People|Talent|Acquisition)$/i.test(
        found,
      ) &&
      !namesWork(
        found.replace(/Recruit\w*|Staff\w*|Executive|Partners?|Associates?|Consult\w*|Resourc\w*/g, ''),
      )
    )
      return found;
  }
  for (const { words } of [...passages].reverse().slice(0, 4)) {
    const found = new RegExp(String.raw`^((?:${word}\s?){1,5})\.?$`, 'u').exec(words)?.[1]?.trim();
    if (found && legal.test(found)) return words.trim();
  }
  return undefined;
}

function describedIn(passages: readonly Passage[]): string | undefined {
  const relevant = passages
    .filter(({ part }) => part !== 'duties' && part !== 'essential' && part !== 'desirable')
    .slice(0, 60);
  for (const pattern of described) {
    for (const { words } of relevant) {
      const found = pattern.exec(words)?.[1]?.trim();
      if (found && !/\b(?:opportunity|role|position|candidate|exciting|result|cv|vacancy)\b/i.test(found))
        return upper(found.replace(/^one of the/i, 'One of the'));
    }
  }
  return undefined;
}

function withoutNote(value: string): string {
  return value
    .replace(/\s*\([^()]{0,60}\)\s*$/, '')
    .replace(/[;,]\s*$/, '')
    .trim();
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function count(text: string, name: string): number {
  let found = 0;
  for (let at = text.indexOf(name); at !== -1 && found < 6; at = text.indexOf(name, at + name.length))
    found++;
  return found;
}
