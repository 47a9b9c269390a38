import type { Passage } from './pieces.ts';
import { namesWork } from './title-words.ts';

export const unnamed = 'An employer that the advert does not name';

/** What the text says of an employer that it does not name. */
export function describedIn(passages: readonly Passage[]): string | undefined {
  const relevant = passages
    .filter(({ part }) => part !== 'duties' && part !== 'essential' && part !== 'desirable')
    .slice(0, 60);
  for (const pattern of described) {
    for (const { words } of relevant) {
      const found = pattern.exec(words)?.[1]?.trim();
      if (
        found &&
        !isWork(found) &&
        !/\b(?:opportunity|role|position|candidate|exciting|result|cv|vacancy)\b/i.test(found)
      )
        return upper(found.replace(/^one of the/i, 'One of the'));
    }
  }
  return undefined;
}

/** "A leading retailer is looking for a buyer": an employer that the advert describes and does not name. */
export function seekingOne(
  passages: readonly Passage[],
): { describedAs: string; words: string; at: number } | undefined {
  for (const { words, at, part } of passages.slice(0, 40)) {
    if (part === 'duties' || part === 'essential' || part === 'desirable' || part === 'benefits') continue;
    const found = seeking.exec(words)?.[1];
    if (
      found &&
      !isWork(found) &&
      !/\b(?:opportunity|role|position|candidate|vacancy|job|post)\b/i.test(found)
    )
      return { describedAs: upper(found.replace(/^one of the/i, 'One of the')), words, at };
  }
  return undefined;
}

export function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "An experienced registrar" describes who is sought. */
function isWork(words: string): boolean {
  return namesWork(
    words
      .split(/ (?:in|of|with|for|based|near|who|that)\b/, 1)[0]!
      .split(' ')
      .at(-1)!,
  );
}

const described: RegExp[] = [
  /\b(?:our|my) client(?:,| is| -| –|:)\s+((?:an?|one of|the) [^.;,()]{4,90}?)(?=,|\.|;|\(| who\b| that\b| which\b| looking| seeking| is\b| are\b| in need|$)/i,
  /\b(?:partnering|working|partnered|recruiting|retained|engaged)\s+(?:exclusively |closely )?(?:with|by|for)\s+((?:an?|one of the) [^.;,()]{4,80}?)(?=,|\.|;|\(| to\b| who\b| that\b| which\b| in (?:their|its)| on\b| based| is\b|$)/i,
  /\bon behalf of\s+((?:an?|one of the) [^.;,()]{4,80}?)(?=,|\.|;|\(| who\b| that\b| in\b| to\b| based| is\b|$)/i,
  /\b(?:clients|customers|klanten|client|kunden),\s+((?:an?|een|une?|eine?) [^.;,()]{4,80}?)(?=,|\.|;|\()/i,
  /\b(?:nuestro cliente|notre client|onze (?:klant|opdrachtgever)|unser(?:en|em)? (?:kunden?|mandanten?)|nasz klient|il nostro cliente),\s+([^.;,()]{4,80}?)(?=,|\.|;|\()/i,
  /^((?:An?|One of) [^.;,()]{6,80}?)\s+(?:is|are|has|have|seeks|needs|requires)\b/i,
];
const seeking =
  /^((?:An?|One of (?:the|[\p{L}]+['’]s)|This)\s(?:[\p{Ll}\d][^.;,()]*?\s)?(?:[\p{L}-]+)(?: (?:in|based in|near|of) [^.;,()]{3,40}?)?),? (?:(?:is|are) (?:currently |now |actively )?(?:looking|seeking|hiring|recruiting|searching|in need)|seeks|requires|needs|has (?:an?|the) (?:\w+ ){0,3}(?:opportunity|vacancy|opening))\b/u;
