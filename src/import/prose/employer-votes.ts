import { body, isCommonWord, isWrittenAsName, legal, looksLikeName, word } from './employer-name.ts';
import { domainsOf, namedBy } from './name-in-address.ts';
import type { Passage, Piece } from './pieces.ts';

export type Named = { name: string; words: string; at: number };

/** The employer that is named and not labelled: the name that the most, and the best, of the text speaks for. */
export function employerVotes(
  read: readonly Piece[],
  passages: readonly Passage[],
  segments: readonly { words: string; passage: Passage }[],
  title: string,
  pageTitle: string | undefined,
): Named | undefined {
  const text = read.map(({ words }) => words).join('\n');
  const domains = domainsOf(text);
  const scored = new Map<string, { score: number; passage: Passage }>();
  const vote = (name: string, score: number, passage: Passage) => {
    if (/:\s*$/.test(name)) return;
    const bare = name
      .replace(/^["“]|["”]$/g, '')
      .replace(
        /^(?:(?:careers?|jobs?|vacanc(?:y|ies)|working|work|life) (?:at|with|for)|about) (?=(?:the )?\p{Lu})/iu,
        '',
      )
      .replace(/\s(?:We|Our|You|The|Is|In|At|Your)$/, '')
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
      ? vote(
          words,
          // A first line alone may as well be a title that has none of the words of titles.
          title === '' && passage.at === 0 ? 2 : passage.at <= 3 ? 4 - Math.min(2, order) * 0.5 : 2,
          passage,
        )
      : undefined,
  );
  for (const [order, passage] of passages.entries()) {
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
      /\b(?:[Aa]t|[Jj]oin|joining)\s+((?:\p{Lu}[\p{L}\d&'’-]*\s?){1,4}?)(?:,\s+(?:we|you|our|\p{Lu}|\d)|\s+(?:we|you|our|as|and (?:help|make|build)|we(?:'re|’re| are)?)\b|[!.])/u.exec(
        words,
      )?.[1];
    if (at) vote(at.trim(), 4, passage);
    const worksFor = forName.exec(words)?.[1];
    if (worksFor) vote(worksFor.trim(), 3, passage);
    const we =
      /\b(?:[Ww]e(?:'re| are|’re))\s+((?:(?<![\p{L}\d])\p{Lu}[\p{L}\d&'’.-]*\s?){1,5}?)(?:,|\s+and\b|\s+[^\p{L}\p{N}\s&]|\.\s|$)/u.exec(
        words,
      )?.[1];
    if (we) vote(we.trim(), 5, passage);
    const arisen =
      /\b(?:arisen|vacancy|opportunity|position|role|exists)\b[^.]{0,60}\b(?:at|with|within|for)\s+((?:the\s+)?(?:\p{Lu}[\p{L}\d&'’-]*\s?(?:of |and |& )?){1,6})/u.exec(
        words,
      )?.[1];
    if (arisen && !/\bresponsible for\b/i.test(words)) vote(arisen.trim(), 2, passage);
    const own =
      /^((?:\p{Lu}[\p{L}\d&'’.-]*?\s?){1,4})['’]s (?:mission|goal|purpose|vision|story|values|products?|customers|software|platform)\b/u.exec(
        words,
      )?.[1];
    if (own) vote(own.trim(), 4, passage);
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
      !/\d/.test(words) &&
      (legal.test(words) ||
        body.test(words) ||
        count(text, words) > 1 ||
        namedBy(words, domains) !== undefined)
    )
      vote(words, 3, passage);
    const apart = apposed.exec(words)?.slice(1).find(Boolean);
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
      if (
        !whole.includes(' ') &&
        !hiring &&
        !(part === 'head' && order < 3 && !/^ (?:are|were|have)\b/.test(words.slice(whole.length))) &&
        part !== 'employer' &&
        !insideSentence(whole, text)
      )
        continue;
      const bare = whole.replace(/^(?:Die|Der|Das|De|Het|La|Le|El|Los|Les|The) /, '');
      vote(
        count(text, bare) > count(text, whole) ? bare : whole,
        (hiring ? 5 : 3) + (part === 'employer' ? 3 : 0) + (part === 'head' ? 1 : 0),
        passage,
      );
    }
  }
  for (const passage of passages) {
    if (
      passage.words.length > 700 ||
      /\b(?:learned of|heard (?:of|about)|saw|mention|found) /i.test(passage.words)
    )
      continue;
    for (const [run] of passage.words.matchAll(capitals)) {
      const name = namedBy(run, domains);
      if (name) vote(name, 4, passage);
    }
  }
  if (pageTitle) {
    const parts = pageTitle.split(/\s+[|–—-]\s+| at /).map((one) => one.trim());
    for (const part of parts.slice(1)) if (count(text, part) > 0) vote(part, 4, passages[0]!);
  }
  const best = [...scored].toSorted((a, b) => b[1].score - a[1].score || b[0].length - a[0].length)[0];
  if (best === undefined || best[1].score < 3) return undefined;
  // An address of e-mail says only a part of the name that the text writes in full.
  const [name, { passage }] =
    [...scored]
      .filter(
        ([other, { score }]) =>
          score >= 3 &&
          other.split(' ').length <= 5 &&
          namedBy(best[0], domains) === best[0] &&
          !/\b(?:team|logo|careers|jobs|recruit\w*)\b/i.test(other) &&
          (other.startsWith(`${best[0]} `) || other.endsWith(` ${best[0]}`)),
      )
      .toSorted((a, b) => b[1].score - a[1].score)[0] ?? best;
  return { name, words: passage.words, at: passage.at };
}

/** Whether a word also stands with its capital after a small one, as "Records" and "Prepares" at the start of lines do not. */
function insideSentence(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    if (
      /\p{Ll},? $/u.test(text.slice(Math.max(0, at - 4), at)) &&
      !/[\p{L}]/u.test(text[at + word.length] ?? '')
    )
      return true;
  return false;
}

function count(text: string, name: string): number {
  let found = 0;
  for (let at = text.indexOf(name); at !== -1 && found < 6; at = text.indexOf(name, at + name.length))
    found++;
  return found;
}

const capitals = /\p{Lu}[\p{L}\d&'’.-]*(?: (?:&|and|of|\p{Lu}[\p{L}\d&'’-]*)){0,5}/gu;
const forName = new RegExp(
  String.raw`\b(?:[Ww]ork(?:ing)? (?:for|at)|[Cc]areers? (?:at|with)|[Ll]ife at|[Tt]eam at|[Vv]acanc(?:y|ies) at|[Jj]obs at)\s+((?:${word}\s?){1,4}?)(?=,|[!.?]|\s+(?:as|and|is|means|you|we|in)\b|$)`,
  'u',
);
const registered = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+|du\s+|de\s+)?){1,5}(?:Ltd|Limited|LLC|LLP|Inc|PLC|plc|GmbH|AG|KG|SAS|SARL|S\.L\.|S\.A\.|S\.p\.A\.|B\.V\.|BV|N\.V\.|AB|AS|ApS|Oy|Pty Ltd|Pte Ltd|Pvt Ltd|K\.K\.|Sp\. z o\.o\.))(?![\p{L}\d])`,
  'gu',
);
const apposed = new RegExp(
  String.raw`^((?:The\s+)?${word}(?:\s+(?:${word}|&|of|and|for|de|del|du|der|van|di))*),\s+[^,;]{3,110},\s+(?:seeks|is (?:looking|seeking|hiring|recruiting|searching)|are (?:looking|seeking|hiring|recruiting)|has (?:an?|the) (?:vacancy|opening|opportunity)|invites|recruits)\b|` +
    String.raw`^((?:The\s+)?${word}(?:\s+(?:${word}|&|of|and|for|de|del|du|der|van|di))*),\s+(?:an?|the|one of|in|en|im|à|w|i|uno?a?|une?|eine?|een|ett?)\s[^,]{3,90},\s+(?:has|is|are|needs|seeks|wants|requires|invites|would|was|makes|offers|busca|necesita|sucht|recherche|cherche|recrute|zoekt|cerca|ricerca|szuka|poszukuje|söker)\b`,
  'u',
);
const subject = new RegExp(
  String.raw`^((?:The\s+)?${word}(?:\s+(?:${word}|&|of|and|for|the|i|du|de|del|della|der|des|van|von|le|la|les|d['’]\p{L}+|z o\.o\.))*?)(?:\s*\([^()]{2,30}\))?(?:,?\s+(?:(?:based )?in|near|of)\s+\p{Lu}[\p{L}-]*(?:[ ,]+\p{Lu}[\p{L}-]*){0,2})?,?\s+(?:is|are|was|has|have|to (?:rodzinn|firm|jed|lider|polsk|nowoczesn|międzynarodow)\p{L}*|helps?|makes?|builds?|runs?|provides?|offers?|delivers?|designs?|develops?|sells?|looks|plans?|lends|writes|settles|insures|stores|repairs|keeps|carries|grows|cooks|predicts|operates|creates|supports|works|publishes|trains|manages|serves|connects|powers|brings|gives|lets|started|began|exists|employs|teaches|cares|produces|supplies|moves|near|needs?(?! (?:for|of)\b)|seeks?|invites?|wants?|believes|specialises|specializes|betreibt|ist|sucht|cherche|recherche|recrute|busca|necesita|zoekt|cerca|ricerca|szuka|poszukuje|söker|fabrica|fabrique|distribuisce|produce|produziert|entwickelt|plant|baut|bietet|ontwikkelt|levert|maakt|est|es|jest|verkauft|makes)\b`,
  'u',
);
