import type { Passage, WrittenText } from '#content/written-text.ts';

export type RequirementList = { level: 'essential' | 'desirable'; items: Passage[] };

/**
 * The lists of requirements of a text: inside their component, and below a heading that calls them so where
 * there is none.
 */
export function requirementLists({ passages }: WrittenText): RequirementList[] {
  const lists: RequirementList[] = [];
  let open: RequirementList | undefined;
  let heading: RequirementList['level'] | undefined;
  let belowWords: RequirementList['level'] | undefined;
  for (const passage of passages) {
    const { kind, within, level, words } = passage;
    if (kind === 'heading') [heading, belowWords] = [levelOf(words), undefined];
    else if (kind === 'paragraph') belowWords = isHeadingInWords(words) ? levelOf(words) : undefined;
    const meant =
      within === 'Requirements'
        ? (level ?? 'essential')
        : within === undefined
          ? (belowWords ?? heading)
          : undefined;
    if (kind !== 'item' || meant === undefined) {
      open = undefined;
    } else if (open?.level === meant) {
      open.items.push(passage);
    } else {
      open = { level: meant, items: [passage] };
      lists.push(open);
    }
  }
  return lists;
}

function levelOf(heading: string): RequirementList['level'] | undefined {
  if (/responsib|dut(?:y|ies)|tasks|what you (?:will|would|[’']ll) do|benefit|offer/i.test(heading))
    return undefined;
  if (/desirable|preferred|nice[- ]to[- ]have|bonus|optional|advantage/i.test(heading)) return 'desirable';
  return /requirement|qualification|must[- ]have|essential|you (?:will )?(?:need|bring|have)|we ask|look(?:ing)? for|about you|who you are|skills/i.test(
    heading,
  )
    ? 'essential'
    : undefined;
}

/** "**Requirements:**" on a line of its own. */
function isHeadingInWords(words: string): boolean {
  return words.length < 60 && /:[*_ ]*$/.test(words);
}
