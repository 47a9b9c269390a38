import type { RequirementLevel } from '#domain/body.ts';
import type { Evidence } from './desk.ts';

/** What an advert asks for, with what someone has to show for each of it. */
export type Worksheet = {
  lines: (Evidence & { level: RequirementLevel })[];
  /** Notes on what the advert has asked for once and asks for no more. */
  past: Evidence[];
};

export function worksheet(
  requirements: readonly { level: RequirementLevel; items: readonly string[] }[],
  kept: readonly Evidence[],
): Worksheet {
  const lines = requirements.flatMap(({ level, items }) =>
    items.map((requirement) => {
      const { met = false, note = '' } = kept.find((one) => one.requirement === requirement) ?? {};
      return { requirement, level, met, note };
    }),
  );
  const asked = new Set(lines.map(({ requirement }) => requirement));
  return { lines, past: kept.filter(({ requirement }) => !asked.has(requirement)) };
}

/** All that is worth keeping: what is ticked or has a note. */
export function evidence({ lines, past }: Worksheet): Evidence[] {
  return [...lines, ...past]
    .filter(({ met, note }) => met || note.trim() !== '')
    .map(({ requirement, met, note }) => ({ requirement, met, note }));
}

/** The sheet as Markdown; whatever someone typed stays text. */
export function worksheetMarkdown(
  { title, employer, address }: { title: string; employer: string; address: string },
  { lines, past }: Worksheet,
): string {
  const part = (heading: string, items: readonly Evidence[]) =>
    items.length === 0 ? [] : [`## ${heading}`, items.map(line).join('\n')];
  return `${[
    `# ${plain(title)}, ${plain(employer)}`,
    `<${address}>`,
    ...part(
      'Essential',
      lines.filter(({ level }) => level === 'essential'),
    ),
    ...part(
      'Welcome',
      lines.filter(({ level }) => level === 'desirable'),
    ),
    ...part('No longer in the advert', past),
  ].join('\n\n')}\n`;
}

function line({ requirement, met, note }: Evidence): string {
  const below = note
    .trim()
    .split('\n')
    .map((words) => `  ${plain(words)}`);
  return `- [${met ? 'x' : ' '}] ${plain(requirement)}${note.trim() ? `\n\n${below.join('\n')}\n` : ''}`;
}

/** Text whose signs mean nothing to Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(?=\s)/, '$1\\$2');
}
