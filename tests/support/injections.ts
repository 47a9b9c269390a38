import fc from 'fast-check';

/** Texts that break out of where a careless writer puts them. Whatever they would run or ask for is called pwned. */
export const injections: readonly string[] = [
  '<script>pwned()</script>',
  '"><script src=https://pwned.example/x.js ></script>',
  `'><img src=x onerror=pwned()>`,
  '" onmouseover="pwned()" autofocus onfocus="pwned()',
  '</script><script>pwned()</script><!--',
  '<!--<script>pwned()',
  ']]><script>pwned()</script><![CDATA[',
  '</title></style></textarea></template><svg/onload=pwned()>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '<table><td><select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=pwned()>">',
  '<iframe srcdoc="<script>pwned()</script>"></iframe><object data=https://pwned.example/ ></object>',
  '<link rel=stylesheet href=//pwned.example/x.css><base href=https://pwned.example/ >',
  '<meta http-equiv=refresh content="0;url=https://pwned.example/ ">',
  '<style>@import "https://pwned.example/x.css "; body { background: url(//pwned.example) }</style>',
  '<a href="javascript:pwned()" style="background:url(//pwned.example)">here</a>',
  '[here](javascript:pwned()) ![x](https://pwned.example/x.gif ) <https://pwned.example/ >',
  '<?xml-stylesheet href="https://pwned.example/x.xsl "?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  '&lt;script&gt;pwned()&lt;/script&gt; &amp;lt;script&amp;gt;pwned()',
  '&#60;script&#62;pwned()&#x3c;/script&#x3e;',
  '{{constructor.constructor("pwned()")()}} ${pwned()} {pwned()} <%= pwned() %>',
  'END:VEVENT BEGIN:VEVENT SUMMARY:pwned; X-PWNED:1, ATTACH:https://pwned.example/ \\nDTSTART:pwned',
  '","pwned":"1"}],"x":{"__proto__":"pwned"}\\"\\u0022',
  '=HYPERLINK("https://pwned.example/ ") @SUM(pwned) |pwned',
  '\u2028pwned()\u2029 \u202Epwned\u202C \uFEFF\u0085',
  '# pwned | `pwned` ~~~ *** --- +++ \\ \\\\ $$ ** __ 1. - pwned',
];

const pieces = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '`',
    '&',
    ';',
    '/',
    '=',
    ' ',
    '\\',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '-->',
    '<!--',
    '--!>',
  ],
  ...[
    ']]>',
    '<![CDATA[',
    '</',
    '<script',
    '</script',
    '<style',
    '</title>',
    '<svg',
    '<math',
    '<img src=x',
    '/>',
  ],
  ...[
    'onerror=',
    'onload=',
    'pwned()',
    'javascript:',
    '//pwned.example',
    'href=',
    '&lt;',
    '&#60',
    '&quot;',
    '&amp;',
  ],
  ...['\u2028', '\u00a0', '日', 'word', ',', ':', '|', '*', '_', '#', '+', '$'],
];

/** One of them, or any of their pieces in any order. */
export const injection = fc.oneof(
  fc.constantFrom(...injections),
  fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 12 }).map((parts) => `x${parts.join('')}`),
);

/** As HTML, XML and the fields of content write it, so that those who read it have exactly these characters. */
export function entities(text: string): string {
  return text.replace(/[^\w ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
