import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite, type BuiltSite } from '../support/built-site.ts';

const lseg = '/roles/principal-machine-learning-engineer-lseg/';
const senior = '/profiles/senior-machine-learning-engineer/';

let site: BuiltSite;

beforeAll(async () => {
  site = await builtSite('content');
});

describe('on a role that names a profile', () => {
  it('every line of the advert stands in one part, and every line of the profile too', () => {
    const advert = listed('content/roles/principal-machine-learning-engineer-lseg.mdx');
    const profile = listed('content/profiles/senior-machine-learning-engineer.mdx');
    const [onlyAdvert, both, onlyProfile] = parts(section(lseg, '#against'));
    expect([...onlyAdvert!.lines, ...both!.lines].sort()).toEqual(advert.sort());
    expect([...onlyProfile!.lines, ...both!.against].sort()).toEqual(profile.sort());
  });

  it('names the parts, and says of each pair by what it was made', () => {
    const [first, both, last] = parts(section(lseg, '#against'));
    expect([first, both, last].map((part) => part?.heading)).toEqual([
      'Only in the advert',
      'In both',
      'Only in the profile',
    ]);
    expect(both!.grounds).toHaveLength(both!.lines.length);
    expect(both!.grounds).toContain('Matched by “review”, “technical” and “designs”');
    expect(both!.lines[0]).not.toBe(both!.against[0]);
  });

  it('says that the profile is not the employer’s, and that other words may hide a match', () => {
    const text = section(lseg, '#against').structuredText.replace(/\s+/g, ' ');
    expect(text).toContain('Senior Machine Learning Engineer, which is not the employer’s');
    expect(text).toContain('may still be said there in other words');
    expect(text).not.toMatch(/\d\s*(%|percent|of \d)/);
  });

  it('keeps the lines of the profile out of the markup', () => {
    const [, , onlyProfile] = parts(section(lseg, '#against'));
    const markup = JSON.stringify(site.page(lseg).markup);
    expect(onlyProfile!.lines.filter((line) => markup.includes(line))).toEqual([]);
  });

  it('hides long lists in elements that open without a script', () => {
    const opened = section(lseg, '#against').querySelectorAll('details > summary');
    expect(opened.map(({ text }) => text.trim())).toContain('25 more duties');
  });
});

it('compares nothing on a role without a profile', () => {
  expect(site.page('/roles/data-analyst-jalrekha/').document.querySelector('#against')).toBeNull();
});

describe('on a profile', () => {
  it('every open role of it is compared', () => {
    const compared = section(senior, '.compared').querySelectorAll(':scope > details');
    const roles = compared.map((one) => one.querySelector('a')?.getAttribute('href'));
    expect(roles).toEqual(['/roles/mlops-lead-investment-bank/', lseg]);
    for (const one of compared) expect(parts(one).map(({ heading }) => heading)).toContain('In both');
  });

  it('says what changes to the level that it leads to', () => {
    const level = section(senior, '.level');
    const [added, kept, dropped] = parts(level);
    expect(level.querySelector('h2 a')?.getAttribute('href')).toBe(
      '/profiles/principal-machine-learning-engineer/',
    );
    expect(added!.heading).toBe('Only in Principal Machine Learning Engineer');
    expect(added!.lines).toContain('Follow research and decide which new methods are worth a trial.');
    expect(kept!.lines).toContain('A record of mentoring engineers and developing their talent');
    expect(dropped!.heading).toBe('Only in Senior Machine Learning Engineer');
  });

  it('has no level above the last', () => {
    const last = site.page('/profiles/principal-machine-learning-engineer/').document;
    expect(last.querySelector('.level')).toBeNull();
    expect(last.querySelector(`aside a[href="${senior}"]`)).not.toBeNull();
  });
});

function section(path: string, selector: string): HTMLElement {
  const found = site.page(path).document.querySelector(selector);
  if (found === null) throw new Error(`${path} has no ${selector}.`);
  return found;
}

function parts(within: HTMLElement) {
  return within.querySelectorAll('.comparison > section').map((part) => {
    const texts = (selector: string) => part.querySelectorAll(selector).map(plain);
    const lines = part.querySelectorAll('.lines > li').map((item) => {
      const own = item.childNodes.find((node) => node.text.trim() !== '');
      return plain({ text: own?.text ?? '' });
    });
    return {
      heading: plain(part.querySelector('h3') ?? { text: '' }),
      lines,
      against: texts('.against').map((text) => text.replace(/^Profile(, as a \w+)?: /, '')),
      grounds: texts('.by'),
    };
  });
}

function plain({ text }: { text: string }): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines of duties and requirements as their editor wrote them. */
function listed(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/<(Duties|Requirements)[^]*?<\/\1>/g)].flatMap(([block]) =>
    [...block.matchAll(/^- (.*)$/gm)].map(([, line = '']) => line),
  );
}
