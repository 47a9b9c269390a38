import type { Kind } from './kind.ts';

/** A part of the text of a new file, with what an editor is told to write where nobody has answered. */
export type Section = {
  flag: string;
  takes: 'lines';
  heading?: string;
  /** The tag around its list; without one the answers are paragraphs. */
  tag?: { open: string; close: string };
  ask: string;
  todo: string;
};

export function sectionsOf(kind: Kind): readonly Section[] {
  return sections[kind];
}

/** Every sentence that tells an editor what to write. */
export function todoTexts(): string[] {
  return Object.values(sections).flatMap((all) => all.map(({ todo }) => todo));
}

const duties: Section = {
  flag: 'duties',
  takes: 'lines',
  heading: 'What you would do',
  tag: { open: '<Duties>', close: '</Duties>' },
  ask: 'What would the person do?',
  todo: 'List the duties: a heading "## What you would do", then a list between <Duties> and </Duties>.',
};
const essential: Section = {
  flag: 'essential',
  takes: 'lines',
  heading: 'What they ask for',
  tag: { open: '<Requirements level="essential">', close: '</Requirements>' },
  ask: 'What does the advert require?',
  todo: 'List what is required: a heading "## What they ask for", then a list between <Requirements level="essential"> and </Requirements>.',
};
const desirable: Section = {
  flag: 'desirable',
  takes: 'lines',
  tag: { open: '<Requirements level="desirable">', close: '</Requirements>' },
  ask: 'What would be welcome, but is not required?',
  todo: 'List what is welcome and not required, between <Requirements level="desirable"> and </Requirements>.',
};

function paragraphs(ask: string, todo: string): Section {
  return { flag: 'text', takes: 'lines', ask, todo };
}

const sections: Record<Kind, readonly Section[]> = {
  role: [
    paragraphs(
      'What is the work, in a paragraph or two?',
      'Describe the work in a paragraph or two, in the words of the advert.',
    ),
    duties,
    essential,
    desirable,
    {
      flag: 'process',
      takes: 'lines',
      heading: 'How they choose',
      tag: { open: '<Process>', close: '</Process>' },
      ask: 'Which steps lead from the application to the offer?',
      todo: 'If the advert says how people are chosen: a heading "## How they choose", then the steps as a list between <Process> and </Process>.',
    },
  ],
  employer: [
    paragraphs(
      'What does the employer say about itself?',
      'Write what the employer says about itself; words of others go between <Quote by="…"> and </Quote>.',
    ),
  ],
  profile: [
    paragraphs(
      'What is this kind of work, in a paragraph or two?',
      'Describe this kind of work in a paragraph or two.',
    ),
    duties,
    essential,
    desirable,
  ],
  guide: [paragraphs('What is the advice?', 'Write the advice.')],
  skill: [],
};
