import { styleText } from 'node:util';
import type { PlacedProblem, Severity } from '#domain/problem.ts';
import type { Inspection } from '#rules/inspection.ts';
import { excerpt, visible } from './excerpt.ts';
import { span } from './span.ts';
import { tally } from './tally.ts';

/** `lines` tells the lines of a file; colour is for terminals alone. */
export type Surroundings = { lines: (file: string) => readonly string[]; colour?: boolean };

/** What is printed for people: every problem with its place and what stands there, then a summary. */
export function pretty(found: Inspection, surroundings: Surroundings): string {
  return [...found.problems.map((problem) => block(problem, surroundings)), summary(found)].join('\n');
}

/** What is not published and why, and how much of what was found. */
export function summary({ problems, catalogue, files, leftOut, unready }: Inspection): string {
  const held = [
    ...(catalogue?.heldBack ?? []).map(({ file, why, posted }) =>
      why === 'draft'
        ? `${file} is a draft and is not published.`
        : `${file} is published from ${posted} on.`,
    ),
    ...unready.map((file) => `${file} is a draft, and is not shown before what is wrong with it is mended.`),
  ];
  return [
    ...(held.length > 0 ? [`${held.join('\n')}\n`] : []),
    tally(problems, files),
    ...(leftOut.length > 0 ? [alone(leftOut)] : []),
  ].join('\n');
}

function alone(leftOut: readonly string[]): string {
  return `Not compared with other roles (${leftOut.join(', ')}): \`npm run check:content\` without options does that.`;
}

type Colour = 'red' | 'yellow' | 'blue' | 'dim' | 'bold';
const colours: Record<Severity, Colour> = { error: 'red', warning: 'yellow', hint: 'blue' };

/** One problem. An editor reads its first two lines: .vscode/tasks.json. */
export function block(problem: PlacedProblem, { lines, colour = false }: Surroundings): string {
  const paint = (style: Colour | Colour[], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const { file, line, column, rule, severity, message, hint, quote, fix } = problem;
  const own = colours[severity];
  const shown = excerpt(span(problem, lines(file)), lines(file));
  const gutter = ' '.repeat(String(line).length);
  return [
    `${paint('bold', `${visible(file)}:${line}:${column}`)}  ${paint([own, 'bold'], rule)}${severity === 'error' ? '' : paint(own, ` (${severity})`)}`,
    ...[message, hint].filter((text) => text !== '').map((text) => `  ${visible(text)}`),
    ...(shown
      ? [
          `    ${paint('dim', `${line} |`)} ${shown.text}`.trimEnd(),
          `    ${paint('dim', `${gutter} |`)} ${shown.underline.replace(/~+$/, (wave) => paint(own, wave))}`,
        ]
      : []),
    ...(quote !== undefined && fix !== undefined ? [`  ${mending(quote, fix)}`] : []),
    '',
  ].join('\n');
}

function mending(quote: string, fix: string): string {
  const [from, to] = [quote, fix].map((text) => visible(text));
  return fix === '' ? '--fix removes it.' : `--fix writes \`${to}\` in place of \`${from}\`.`;
}
