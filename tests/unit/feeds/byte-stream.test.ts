import { expect, it } from 'vitest';
import { byteStream } from '#feeds/byte-stream.ts';

it.each([
  ['no parts', []],
  ['empty parts', ['', '']],
  ['short parts', ['a', '–', '💼']],
  ['parts that fill several pieces', Array.from({ length: 30_000 }, (_, index) => `Zoë’s part ${index}\n`)],
])('has all of %s', async (_, parts) => {
  expect(await new Response(byteStream(parts)).text()).toBe(parts.join(''));
});

it('takes parts when they are asked for', async () => {
  let taken = 0;
  function* parts() {
    for (; taken < 100; taken++) yield 'x'.repeat(100_000);
  }
  const reader = byteStream(parts()).getReader();
  await reader.read();
  expect(taken).toBeLessThan(10);
  await reader.cancel();
});
