import { comparison, levels, type Line, type LinePair } from '#domain/comparison.ts';
import type { Profile } from '#domain/profile.ts';
import type { Role } from '#domain/role.ts';
import type { Skill } from '#domain/skill.ts';
import { sentenceList } from './format.ts';
import { skillLink, type Link } from './link.ts';

/** A line of a text; of a pair also the line that was found for it, and by what. */
export type ComparedLine = {
  text: string;
  /** Not required. */
  welcome: boolean;
  against: { text: string; by: string } | undefined;
};

export type ComparedList = {
  label: string;
  first: ComparedLine[];
  rest: ComparedLine[];
  /** "3 more duties". */
  more: string;
};

/** One of the three parts: what stands in one text, in both, or in the other. */
export type ComparedPart = { heading: string; lists: ComparedList[]; skills: Link[] };

/** How many lines of a list, and how many pairs, stand open. */
const most = 4;
const mostPairs = 2;

/** A role's advert against its profile. */
export function againstProfile(role: Role, profile: Profile): ComparedPart[] {
  const { onlyOne, onlyOther, both, skills } = comparison(role, profile);
  return [
    part('Only in the advert', onlyOne.map(alone), skills.onlyOne, most),
    part('In both', both.map(pairedWith('Profile')), skills.both, mostPairs),
    part('Only in the profile', onlyOther.map(alone), skills.onlyOther, most),
  ];
}

/** What changes from a profile to the one that it leads to. */
export function nextLevel(from: Profile, to: Profile): ComparedPart[] {
  const { added, dropped, kept, skills } = levels(from, to);
  return [
    part(`Only in ${to.title}`, added.map(alone), skills.added, most),
    part('In both', kept.map(pairedWith('Next')), skills.kept, mostPairs),
    part(`Only in ${from.title}`, dropped.map(alone), skills.dropped, most),
  ];
}

type Found = { line: Line; against: ComparedLine['against'] };

function alone(line: Line): Found {
  return { line, against: undefined };
}

function pairedWith(name: string): (pair: LinePair) => Found {
  return ({ one, other, by }) => {
    const { skills, words } = by;
    const named = [...skills, ...words.map((word) => `“${word}”`)];
    const where = other.part === one.part ? name : `${name}, as a ${other.part}`;
    return { line: one, against: { text: `${where}: ${other.text}`, by: `by ${sentenceList(named)}` } };
  };
}

function part(
  heading: string,
  found: readonly Found[],
  skills: readonly Skill[],
  open: number,
): ComparedPart {
  const lists = (['requirement', 'duty'] as const).flatMap((kind): ComparedList[] => {
    const lines = found.filter(({ line }) => line.part === kind).map(compared);
    // One line more takes no more room than the words that would hide it.
    const shown = lines.length === open + 1 ? lines.length : open;
    const rest = lines.slice(shown);
    return lines.length === 0
      ? []
      : [
          {
            label: kind === 'duty' ? 'Duties' : 'Requirements',
            first: lines.slice(0, shown),
            rest,
            more: `${rest.length} more ${kind === 'duty' ? 'duties' : 'requirements'}`,
          },
        ];
  });
  return { heading, lists, skills: skills.map(skillLink) };
}

function compared({ line, against }: Found): ComparedLine {
  return { text: line.text, welcome: line.part === 'requirement' && line.level === 'desirable', against };
}
