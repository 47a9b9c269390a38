import { createTwoFilesPatch } from 'diff';
import { styleText } from 'node:util';
import { visible } from './excerpt.ts';

/** A unified diff of one file, as `git diff` writes it. */
export function difference(
  { file, before, after }: { file: string; before: string; after: string },
  colour: boolean,
): string {
  const unix = (text: string) => text.replaceAll('\r\n', '\n');
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, unix(before), unix(after), '', '', {
    context: 2,
  });
  return patch
    .split('\n')
    .slice(1)
    .map((line) => painted(visible(line.trimEnd()), colour))
    .join('\n');
}

function painted(line: string, colour: boolean): string {
  if (!colour || /^(?:---|\+\+\+) /.test(line)) return line;
  const style = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined;
  return style ? styleText(style, line, { validateStream: false }) : line;
}
