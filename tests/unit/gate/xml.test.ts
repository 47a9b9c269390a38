import { expect, it } from 'vitest';
import { elements, xmlFault } from '#gate/xml.ts';

const declared = (xml: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;

it.each([
  ['<a/>'],
  ['<a b="1" c=\'2\'><b>x &amp; y &#163;</b><!-- c --><![CDATA[<p> & ]] >]]></a>'],
  ['<!DOCTYPE a><a:b xml:lang="en"/>'],
])('takes %s', (xml) => {
  expect(xmlFault(declared(xml))).toBeUndefined();
});

it.each([
  ['<a/>', 'no XML declaration at the start'],
  [declared('<a>x & y</a>'), '`& y`, which is neither text nor a reference'],
  [declared('<a>&nbsp;</a>'), '`&nbsp;`, which is neither text nor a reference'],
  [declared('<a>]]></a>'), '`]]>`, which is neither text nor a reference'],
  [declared('<a><b></a></b>'), '</a> where </b> is due'],
  [declared('<a>'), '<a>, which is never closed'],
  [declared('<a/><b/>'), '2 elements at the top'],
  [declared('<a/>text'), '`text` outside of every element'],
  [declared('<a>\u0007</a>'), 'a sign that XML forbids (U+0007)'],
  [declared('<a b="x & y"/>'), 'the attributes of `<a b="x & y"/>`'],
  [declared('<a b=1/>'), '`<`'],
])('refuses %j', (xml, fault) => {
  expect(xmlFault(xml)).toBe(fault);
});

it('reads the words of elements, from CDATA as they are', () => {
  const xml =
    '<t>x &amp; y</t><t lang="en"><![CDATA[<p>&amp;</p>]]></t><t/><t><![CDATA[the </t> tag]]></t><t> a <![CDATA[b]]>&lt;</t>';
  expect(elements(xml).map(({ words }) => words)).toEqual([
    'x & y',
    '<p>&amp;</p>',
    '',
    'the </t> tag',
    'a b<',
  ]);
});

it('finds every element, those that stand in another after it, and says which hold words alone', () => {
  const xml =
    '<job id="1"><a>R&amp;D</a><b>B<c x="1"> 1 </c></b><d/><e><![CDATA[<p>Text</p>]]></e><f></job><g href="/"/>';
  expect(elements(xml)).toEqual([
    { name: 'job', words: '<a>R&D</a><b>B<c x="1"> 1 </c></b><d/><e><p>Text</p></e><f>', isLeaf: false },
    { name: 'a', words: 'R&D', isLeaf: true },
    { name: 'b', words: 'B<c x="1"> 1 </c>', isLeaf: false },
    { name: 'c', words: '1', isLeaf: true },
    { name: 'd', words: '', isLeaf: false },
    { name: 'e', words: '<p>Text</p>', isLeaf: true },
    { name: 'g', words: '', isLeaf: false },
  ]);
});
