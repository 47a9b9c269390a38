import type { Piece } from './pieces.ts';
import { cleanTitle, type Title } from './title-cleaned.ts';
import { namesWork } from './title-words.ts';

/** A title that only a sentence says: "we are looking for a Stock Controller". */
export function titleInProse(read: readonly Piece[], cues: string[]): Title | undefined {
  for (let at = 0; at < Math.min(read.length, 40); at++) {
    const { words, label: name } = read[at]!;
    if (name !== undefined && name !== 'title') continue;
    for (const part of [words, words.replace(/^[^.]{0,200}\.\s/, '')]) {
      const found =
        wanted.exec(part)?.[1] ??
        /\bAs (?:an?|our(?: new| next)?|the) ((?:\p{Lu}[\p{L}\d&/.-]*\s?){1,6}),? you(?:['’]ll|r)?\b/u.exec(
          part,
        )?.[1] ??
        /^(?:The|This) ((?:\p{Lu}[\p{L}&/-]*\s){1,6})(?:is responsible|will (?:be|take)|leads|reports|supports|(?:position|role)\b)/u.exec(
          part,
        )?.[1];
      const title = found
        ?.replace(/(?<!\b[SJ]r)\.\s.*$/, '')
        ?.replace(/\s+(?:to|of|and|for|the|&|–|-)$/i, '')
        .replace(/[.,]$/, '')
        .replace(/\s+(?:to|of|and|for|the|&)$/i, '')
        .trim();
      if (title && namesWork(title) && !/^(?:team|staff|crew) members?$/i.test(title))
        return cleanTitle(title, at, words, cues);
    }
  }
  for (let at = 0; at < Math.min(read.length, 12); at++) {
    const { words, kind } = read[at]!;
    const found = kind === 'text' ? workIn(plainly.exec(words)?.[1]) : undefined;
    if (found !== undefined) return cleanTitle(upper(found), at, words, cues);
  }
  return undefined;
}

/** The title of a first line that is a sentence: "Bench joiner wanted for our workshop", "Could you be a driver?" */
export function titleSought(read: readonly Piece[], cues: string[]): Title | undefined {
  for (let at = 0; at < Math.min(read.length, 3); at++) {
    const { words, kind, label } = read[at]!;
    if (kind === 'item' || label !== undefined) continue;
    const wanted = before.exec(words)?.[1];
    const asked = workIn(question.exec(words)?.[1]);
    const found =
      wanted && !/^(?:experience|no|not|help|you|we|your|what|skills?|support|all|none|more)\b/i.test(wanted)
        ? wanted
        : asked;
    if (found === wanted && /\b(?:is|are) required\b/i.test(words) && !namesWork(found ?? '')) continue;
    if (found === undefined || (found !== wanted && !namesWork(found)) || (!namesWork(found) && at > 0))
      continue;
    const title = cleanTitle(upper(found), at, words, cues);
    const after = words.slice(words.indexOf(found) + found.length).replace(/^[^,–—|-]*[\s,–—|-]+/, '');
    if (title && words.length < 90 && !/[.!?]$/.test(words) && after !== '') title.rest.push(after);
    return title;
  }
  return undefined;
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const before =
  /^(?:an? |experienced |skilled |qualified |reliable )*((?:[\p{L}&/+#.'’()-]+ ){0,5}[\p{L}&/+#'’()-]+) (?:is |are )?(?:urgently |now |also )?(?:wanted|needed|required|sought|gesucht|gezocht|poszukiwan\p{L}+)\b(?=[ ,.:!–-]*(?:for|to|in|at|by|from|near|with|on|our|,|[.:–-]|$))/iu;
const question =
  /^(?:could you be|are you|do you want to be(?:come)?|fancy being|would you like to be(?:come)?|want to be(?:come)?) (?:an? |our (?:next |new )?)(?:experienced |skilled |qualified |talented |passionate )*((?:[\p{L}&/+#'’-]+ ){0,3}[\p{L}&/+#'’-]+)\s*(?=\?|,| with| who| looking| in )/iu;

/** "a talented and reliable video editor" without what is said of the person; nothing where no work is named. */
function workIn(phrase: string | undefined): string | undefined {
  const words = phrase?.split(' ') ?? [];
  while (words.length > 1 && (ofPerson.test(words[0]!.replace(/,$/, '')) || words.length > 6)) words.shift();
  const isBare =
    words.length === 1 &&
    /^(?:leader|head|staff|crew|agent|associate|representative|worker|partner|expert|lead|member)s?$/i.test(
      words[0]!,
    );
  return words.length > 0 && !isBare && namesWork(words.at(-1)!) ? words.join(' ') : undefined;
}

const plainly =
  /\b(?:wanted|looking (?:for|to (?:hire|recruit|appoint))|seeking|seeks?|hiring|needs?|recruiting|require[sd]?|in need of|searching for):?\s+((?:(?!(?:to|for|who|at|in|with|that|on|based|whose)\s)[\p{L}’'&/,-]{1,20}\s){0,9}[\p{L}-]{2,24})(?=\s(?:to|for|who|at|in|with|that|on|based|whose)\b|[.,;!(]|$)/iu;
const ofPerson =
  /^(?:an?|our|another|one|more|and|or|highly|very|well|the|full[- ]?time|part[- ]?time|permanent|temporary|self[- ]employed|friendly|reliable|skilled|experienced|young|new|strong|great|good|bright|smart|hands-on|dynamic|energetic|enthusiastic|confident|competent|strategic|results|detail|(?:fe)?male|FEMALE|MALE|trustworthy|hardworking|professional|responsible|honest|talented|outgoing|driven|Driven|\p{L}+-(?:driven|oriented|minded|focused|motivated|rounded|organi[sz]ed|spoken|working|versed|presented|educated|qualified|thinking),?|\p{Ll}+(?:ed|ing|ful|ous|ive|able|ible|ate|ent|ant|ic|ary),?)$/u;
const wanted =
  /\b(?:looking (?:for|to (?:hire|appoint|recruit|add))|seeking|seeks|seek|hiring|recruiting(?: for)?|to recruit|needs?|searching for|opportunity (?:has arisen |exists )?(?:for|as)|(?:to )?find|appoint|vacancy for|in need of|require[sd]?|we want|role of|position of|post of|join us as|as our|as a|as an|after|invites applications for(?: the (?:position|post) of)?|vacancy of)\s+(?:(?:an?|the|our|one|more|next|another|new|two|three|experienced|talented|skilled|highly|motivated|dedicated|passionate|qualified|dynamic|full[- ]time|part[- ]time|permanent|well[- ]organised|competent|suitable|\p{Ll}[\p{Ll}-]*(?:ed|ful|ous|ive|able|ible|ent|ant|ic|al|ary|ly|driven|oriented|minded),?|and|hands-on|Hands-on|visionary|Band \d[a-d]?|position of|post of)[\s,]+)*((?:\p{Lu}[\p{L}\d&/.+#'’-]*|\([^()]{2,20}\))(?:\s+(?:\d?\p{Lu}[\p{L}\d&/.+#'’-]*|\d{1,2}(?=\s\p{Lu})|of|and|&|for|the|\([A-Za-z]{2,12}\)|II|III|–|-)){0,7})/u;
