import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdata, element, text, xmlDocument, xmlFrame } from '#feeds/xml.ts';

// That of XML 1.0; left alone, the parser takes the line ends of XML 1.1.
const normalizeLineEndings = (source: string) => source.replace(/\r\n?/g, '\n');
const read = (xml: string) =>
  new DOMParser({ normalizeLineEndings }).parseFromString(xml, 'text/xml').documentElement!;

describe('text, CDATA and attributes', () => {
  it.each([
    ['signs of XML', 'R&D <b>"Lead"</b> > all'],
    ['an entity as it is written', 'R&amp;D &lt;'],
    ['the end of CDATA', 'a ]]> b'],
    ['the end of CDATA, again and again', ']]>]]>]]]>]]'],
    ['letters of all kinds', 'Zażółć 日本語 👩‍🚀'],
    ['a tab and a line break', 'a\tb\nc'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c\u0085d'],
    ['nothing', ''],
  ])('keep %s', (_, value) => {
    expect(read(xmlDocument(element('a', text(value)))).textContent).toBe(value);
    expect(read(xmlDocument(element('a', cdata(value)))).textContent).toBe(value);
  });

  it('leave out characters that XML forbids', () => {
    const value = 'a\u0000b\u0008c\u001fd\ufffee\ud800f';
    expect(read(xmlDocument(element('a', text(value)))).textContent).toBe('abcdef');
    expect(read(xmlDocument(element('a', cdata(value), { b: value }))).getAttribute('b')).toBe('abcdef');
  });

  it('can be read back whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const root = read(xmlDocument(element('a', cdata(value) + text(value), { b: value })));
        const kept = value
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
          .replace(/\r\n?/g, '\n');
        expect(root.textContent).toBe(kept + kept);
      }),
    );
  });
});

it('leaves out an attribute without a value and closes an empty element', () => {
  expect(element('link', '', { href: '/?a=1&b="2"', rel: undefined })).toBe(
    '<link href="/?a=1&amp;b=&quot;2&quot;"/>',
  );
});

it('declares its encoding', () => {
  expect(xmlDocument('<a/>')).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
});

it('frames lines of which each has its line break before it', () => {
  const { before, after } = xmlFrame('a');
  expect(`${before}\n<b/>\n<c>1</c>${after}`).toBe(xmlDocument(element('a', '\n<b/>\n<c>1</c>\n')));
});
