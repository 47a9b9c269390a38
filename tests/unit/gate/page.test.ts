import { expect, it } from 'vitest';
import { blocks } from '#gate/blocks.ts';
import { page } from '#gate/page.ts';

it.each([
  [
    'blocks apart, words of a line together',
    '<p>One <em>two</em>\n three</p><p>four</p>',
    ['One two three', 'four'],
  ],
  ['references as signs', '<p>R&amp;D &#39;n&#x27; &lt;b&gt;&nbsp;&copy;</p>', ["R&D 'n' <b> &copy;"]],
  ['a break as an end', 'One<br>two', ['One', 'two']],
  [
    'no comment, script or style',
    '<!-- <p>a</p> --><script>if (a < b) c</script><style>p > a {}</style><p>d</p>',
    ['d'],
  ],
  ['nothing that is struck out', '<p>now <del>then</del></p>', ['now']],
  ['a sign that is no element', '<p>a < b and 3 > 2</p>', ['a < b and 3 > 2']],
])('reads %s', (_, html, expected) => {
  expect(blocks(html)).toEqual(expected);
});

it.each([
  ['hidden', '<p hidden>secret</p>'],
  ['hidden with elements like itself', '<div hidden><div>a</div> secret</div>'],
  ['for screen readers alone', '<p class="soft visually-hidden">secret</p>'],
  ['a template', '<template><p>secret</p></template>'],
  ['a role that is like it', '<section id="related"><p>secret</p></section>'],
  ['outside of the main part', '</main><p>secret</p><main>'],
])('does not take for visible what is %s', (_, html) => {
  const read = page('/', `<main><p>seen</p>${html}<p>seen too</p></main>`);
  expect([...read.blocks()]).toEqual(['seen', 'seen too']);
});

it('reads a picture by the words that stand for it, and code line by line', () => {
  const read = page('/', '<main><p>See <img src="/a.png" alt="the plan"></p><pre>one\n  two</pre></main>');
  expect([...read.blocks()]).toEqual(['See the plan', 'one', 'two']);
  expect(read.words()).toBe('See the plan one two');
});

it('reads attributes with any quotes or none', () => {
  const read = page('/', `<a href='/a/?b=1&amp;c=2'>a</a><a data-x="a > b" href=/b/>b</a><p id=c hidden>`);
  expect([...read.links]).toEqual(['/a/?b=1&c=2', '/b/']);
  expect([...read.ids]).toEqual(['c']);
});

it('reads to the end of a page that stops in the middle', () => {
  for (const html of ['<main><p>one', '<main><p class="a', '<main><!-- ', '<script>let a', '<', '</'])
    expect(page('/', html).path).toBe('/');
});
