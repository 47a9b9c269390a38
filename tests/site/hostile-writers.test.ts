import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { bodyNodes } from '#domain/body-tree.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { atom } from '#feeds/atom.ts';
import { calendar } from '#feeds/calendar.ts';
import { feed } from '#feeds/feed.ts';
import { jsonFeed } from '#feeds/json-feed.ts';
import { receivers, receiverXml } from '#feeds/receivers.ts';
import { roleMarkdown } from '#feeds/role-markdown.ts';
import { rss } from '#feeds/rss.ts';
import { jobPosting } from '#structured-data/job-posting.ts';
import { serialise } from '#structured-data/serialise.ts';
import { description } from '#views/advert-html.ts';
import { bodyParts } from '#views/body-html.ts';
import { roleAdvert } from '#views/role-advert.ts';
import { harm } from '../support/harm.ts';
import { entities, injection } from '../support/injections.ts';
import { sampleCatalogue } from '../support/sample.ts';

const self = 'https://careers.example/roles/feed';

/** Every writer in one go, for whatever any field and any text says. */
it('no writer lets a text out of where it puts it', () => {
  const taken = { count: 0 };
  fc.assert(
    fc.property(injection, injection, injection, (field, words, attribute) => {
      const catalogue = published(field, words, attribute);
      if (catalogue === undefined) return;
      taken.count += 1;
      const [role] = catalogue.roles;
      const { site } = catalogue;
      const list = feed({ path: '/roles/', title: role!.title, roles: catalogue.openRoles }, catalogue);

      const parts = bodyParts(bodyNodes(role!.body)).map((part) => ('html' in part ? part.html : ''));
      for (const html of [...parts, description(role!)]) expect(harm(html)).toEqual([]);
      for (const xml of [
        rss(list, self),
        atom(list, self),
        ...receivers.map((one) => [...receiverXml(one, catalogue)].join('')),
      ])
        for (const element of [...read(xml).getElementsByTagName('*')]) {
          expect(element.tagName).not.toMatch(/pwned|^script|^img|^svg/i);
          if (element.tagName === 'description' && element.parentNode?.nodeName !== 'channel')
            expect(harm(element.textContent ?? '')).toEqual([]);
        }
      expect(JSON.parse(jsonFeed(list, self))).toMatchObject({
        items: [{ title: role!.title }],
      });
      const markup = serialise(jobPosting(role!, site) ?? {});
      expect(markup).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(markup)).toMatchObject({ title: role!.title });
      const events = new ICAL.Component(ICAL.parse(calendar(field, catalogue.openRoles, site)));
      expect(events.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('attach'))).toEqual([
        null,
      ]);
      const { html } = markdownToHtml(roleMarkdown(roleAdvert(role!, site), site));
      expect(harm(html)).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(taken.count).toBeGreaterThan(50);
});

/** A role with these texts; `undefined` where the reader refuses them. */
function published(field: string, words: string, attribute: string): Catalogue | undefined {
  const line = JSON.stringify(`Role ${entities(field)}`);
  try {
    return sampleCatalogue({
      'employers/acme.mdx': `name: ${line}`,
      'roles/sample.mdx': `title: ${line}
employer: acme
posted: 2026-11-02
closes: 2027-01-31
hours: ${line}
benefits: [${line}]
locations: [{ city: ${line}, region: ${line}, country: GB }]
apply: { url: ${JSON.stringify(`https://a1.org/${encodeURI(entities(attribute))}"'<>`)} }
---
You ${entities(words)}

<Duties area="Area ${entities(attribute)}">

- Do [it](<https://a1.org/"onclick="pwned()> "${entities(attribute)}") ${entities(words)}

</Duties>

## ${entities(words)} end`,
    });
  } catch {
    return undefined;
  }
}

function read(xml: string) {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  return parser.parseFromString(xml, 'text/xml');
}
