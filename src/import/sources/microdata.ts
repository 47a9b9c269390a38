import { HTMLElement, NodeType } from 'node-html-parser';

type Item = { [property: string]: unknown };

/** The JobPostings that a page marks up as microdata (https://html.spec.whatwg.org/multipage/microdata.html), in the form of JSON-LD. */
export function micropostings(page: HTMLElement): Item[] {
  return page
    .querySelectorAll('[itemscope]')
    .filter((element) => /schema\.org\/JobPosting\b/.test(element.getAttribute('itemtype') ?? ''))
    .map(item);
}

function item(element: HTMLElement): Item {
  const type = /([^/#]+)\s*$/.exec(element.getAttribute('itemtype') ?? '')?.[1];
  const found: Item = type === undefined ? {} : { '@type': type };
  const visit = (parent: HTMLElement) => {
    for (const child of parent.childNodes) {
      if (child.nodeType !== NodeType.ELEMENT_NODE || !(child instanceof HTMLElement)) continue;
      const names = (child.getAttribute('itemprop') ?? '').split(/\s+/).filter((name) => name !== '');
      for (const name of names) {
        const value = child.hasAttribute('itemscope') ? item(child) : said(child, name);
        found[name] = name in found ? [found[name], value].flat() : value;
      }
      if (!child.hasAttribute('itemscope')) visit(child);
    }
  };
  visit(element);
  return found;
}

const withMarkup = new Set([
  'description',
  'responsibilities',
  'qualifications',
  'experienceRequirements',
  'educationRequirements',
  'skills',
  'jobBenefits',
  'incentiveCompensation',
]);

function said(element: HTMLElement, name: string): string {
  const attribute = ['content', 'datetime', 'href', 'src', 'value'].find((one) => element.hasAttribute(one));
  if (attribute !== undefined) return element.getAttribute(attribute) ?? '';
  return withMarkup.has(name) ? element.innerHTML : element.text.trim();
}
