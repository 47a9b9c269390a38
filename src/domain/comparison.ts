import type { Body, RequirementLevel } from './body.ts';
import { pairs, type Grounds } from './line-match.ts';
import type { Skill } from './skill.ts';

/** What is compared: an advert, or a profile. */
export type Described = { body: Pick<Body, 'duties' | 'requirements'>; skills: readonly Skill[] };

/** A line of a list of requirements or duties. */
export type Line =
  | { part: 'requirement'; text: string; level: RequirementLevel }
  | { part: 'duty'; text: string; area: string | undefined };

export type LinePair = { one: Line; other: Line; by: Grounds };

/** What stands in one text, in the other, and in both; in the order of the texts. */
export type Comparison = {
  onlyOne: Line[];
  onlyOther: Line[];
  both: LinePair[];
  skills: { onlyOne: Skill[]; onlyOther: Skill[]; both: Skill[] };
};

/**
 * Lines are paired one to one, the best match first, and only where they share enough; a line without a match
 * stays alone. A requirement may be paired with a duty: what one text asks, another may expect to be done.
 */
export function comparison(one: Described, other: Described): Comparison {
  const ones = lines(one);
  const others = lines(other);
  const found = pairs(ones, others, [...one.skills, ...other.skills]);
  const paired = new Set<Line>(found.flatMap((pair) => [pair.one, pair.other]));
  return {
    onlyOne: ones.filter((line) => !paired.has(line)),
    onlyOther: others.filter((line) => !paired.has(line)),
    both: found.sort((a, b) => ones.indexOf(a.one) - ones.indexOf(b.one)),
    skills: comparedSkills(one.skills, other.skills),
  };
}

/** What changes from one level of a role to the next. */
export function levels(from: Described, to: Described) {
  const { onlyOne, onlyOther, both, skills } = comparison(from, to);
  return {
    added: onlyOther,
    dropped: onlyOne,
    kept: both,
    skills: { added: skills.onlyOther, dropped: skills.onlyOne, kept: skills.both },
  };
}

/** A skill is also named by naming a narrower one. */
function comparedSkills(one: readonly Skill[], other: readonly Skill[]): Comparison['skills'] {
  const isNamed = (skills: readonly Skill[], { slug }: Skill) =>
    skills.some((skill) => skill.slug === slug || skill.broader === slug);
  const all = [...one, ...other.filter(({ slug }) => one.every((skill) => skill.slug !== slug))];
  const inOne = all.filter((skill) => isNamed(one, skill));
  const inOther = new Set(all.filter((skill) => isNamed(other, skill)));
  return {
    onlyOne: inOne.filter((skill) => !inOther.has(skill)),
    onlyOther: [...inOther].filter((skill) => !inOne.includes(skill)),
    both: inOne.filter((skill) => inOther.has(skill)),
  };
}

function lines({ body }: Described): Line[] {
  return [
    ...body.requirements.flatMap(({ level, items }) =>
      items.map((text): Line => ({ part: 'requirement', text, level })),
    ),
    ...body.duties.flatMap(({ area, items }) => items.map((text): Line => ({ part: 'duty', text, area }))),
  ];
}
