import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendar, roleCalendar } from '#feeds/calendar.ts';
import { sampleCatalogue, sampleRole, sampleSite } from '../../support/sample.ts';

const role = (lines: string, title = 'Data Engineer') =>
  `title: '${title}'\nemployer: acme\nposted: 2026-11-02\nlocations: [{ city: Leeds, country: GB }]\n${lines}\n---\nYou build.`;

function made(files: Record<string, string>, now?: string): string {
  const { openRoles, site } = sampleCatalogue(files, now);
  return calendar('Open roles: closing dates', openRoles, site);
}

function events(written: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(written))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
}

describe('an event', () => {
  it('is a whole day where the advert names a day', () => {
    const [event] = events(made({ 'roles/a.mdx': role('closes: 2026-12-31') }));
    expect(event?.startDate.toString()).toBe('2026-12-31');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2027-01-01');
  });

  it.each([
    ['closes: 2026-12-31T17:00', '2026-12-31T17:00:00Z'],
    ['closes: 2026-12-31T17:00+01:00', '2026-12-31T16:00:00Z'],
  ])('is a moment in UTC where the advert says "%s"', (line, moment) => {
    expect(events(made({ 'roles/a.mdx': role(line) }))[0]?.startDate.toString()).toBe(moment);
  });

  it('keeps the id of the first name of its role', () => {
    const [event] = events(made({ 'roles/a.mdx': role('closes: 2026-12-31\nformerly: [first]') }));
    expect(event?.uid).toBe('closing-first@careers.example');
  });

  it('gives all its characters back', () => {
    const title = 'Lead; R&D, C\\C++ · Ingénieur·e 👩‍🚀';
    const [event] = events(made({ 'roles/a.mdx': role('closes: 2026-12-31', title) }));
    expect(event?.summary).toBe(`Applications close: ${title}, Acme Robotics`);
    expect(event?.description).toContain('Acme Robotics. Leeds, United Kingdom. Pay not stated.');
    expect(event?.description.endsWith('\nhttps://careers.example/roles/a/')).toBe(true);
  });

  it('is there only for a role that states a closing date', () => {
    const files = { 'roles/a.mdx': role('closes: 2026-12-31'), 'roles/b.mdx': role('') };
    expect(events(made(files)).map(({ uid }) => uid)).toEqual(['closing-a@careers.example']);
  });
});

it('has the dates of its adverts and none of the build', () => {
  const files = { 'roles/a.mdx': role('closes: 2027-12-31\nupdated: 2026-11-12') };
  expect(made(files)).toContain('\r\nDTSTAMP:20261112T000000Z\r\n');
  expect(made(files, '2027-05-01T09:00:00Z')).toBe(made(files));
});

it('has lines of at most 75 octets that end in CRLF, and cuts no character', () => {
  const title = `${'Maschinenbauingenieurin für Größeres '.repeat(4)}👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀`;
  const written = made({ 'roles/a.mdx': role('closes: 2026-12-31', title) });
  const lines = written.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(events(written)[0]?.summary).toBe(`Applications close: ${title.trim()}, Acme Robotics`);
});

it('holds something even when nothing closes, as a calendar must', () => {
  const parsed = new ICAL.Component(ICAL.parse(made({})));
  expect(parsed.getFirstPropertyValue('version')).toBe('2.0');
  expect(parsed.getFirstPropertyValue('prodid')).toBe('-//Test Site//Closing dates//EN');
  expect(parsed.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
});

it('of one role stays when the role closes, and is empty', () => {
  const closing = 'closes: 2026-12-31';
  const [open, closed, silent] = [closing, `${closing}\nclosed: { on: 2026-11-09, why: filled }`, ''].map(
    (fields) => roleCalendar(sampleRole(fields), sampleSite),
  );
  expect(events(open!).map(({ uid }) => uid)).toEqual(['closing-sample@careers.example']);
  expect(events(closed!)).toEqual([]);
  expect(silent).toBeUndefined();
});
