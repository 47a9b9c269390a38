import { expect, it } from 'vitest';
import { progress } from '../../scripts/import/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return {
    written,
    stream: { isTTY, columns: 60, write: (text: string) => written.push(text) > 0 } as never,
  };
}

it('says on a terminal how much of a source is done, and leaves the line empty', () => {
  const { written, stream } = screen(true);
  let now = 0;
  const line = progress(stream, 'adverts', () => now);
  line.begin(40);
  for (let step = 1; step <= 20; step++) {
    now += 60;
    line.step(`content/roles/${step}.mdx`);
  }
  line.end();
  expect(written.at(-2)?.trim()).toBe('[##########----------] 20 of 40 adverts  content/roles/20.m');
  expect(written.at(-1)?.trim()).toBe('');
});

it('writes nothing where no one watches', () => {
  const { written, stream } = screen(false);
  const line = progress(stream, 'adverts');
  line.begin(1);
  line.step('content/roles/a.mdx');
  line.end();
  expect(written).toEqual([]);
});
