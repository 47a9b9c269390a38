import { describe, expect, it } from 'vitest';
import { facetOptions, facets, findables, type FacetKey, type FacetValue } from '#domain/facets.ts';
import { lexicon } from '#search/vocabulary/lexicon.ts';
import { reading } from '#search/grammar/reading.ts';
import { vocabulary } from '#search/vocabulary/vocabulary.ts';
import { catalogueOf, roleFile } from './catalogue-of.ts';
import { content } from './lexicon-of.ts';

const catalogue = catalogueOf(content);

describe('vocabulary', () => {
  it('is plain: JSON keeps all of it', () => {
    const made = vocabulary(catalogue);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it('has every value that occurs, and all values of facets that are the same on every site', () => {
    const { values } = vocabulary(catalogue);
    expect(values.employer).toContain('Globex Ltd\tglobex-uk');
    expect(values.place).toContain('Leeds, United Kingdom');
    expect(values.skill).toContain('C++\tc-plus-plus');
    expect(values.employment).toContain('Volunteer');
    expect(Object.keys(values)).not.toContain('pay');
  });

  it('can leave out what the reader has from elsewhere, and reads the same', () => {
    const small = vocabulary(catalogue, ['employer', 'place']);
    expect(Object.keys(small.values)).not.toContain('employer');
    const named = Object.fromEntries(
      (['employer', 'place'] satisfies FacetKey[]).map((key): [string, FacetValue[]] => [
        key,
        facetOptions(
          facets.find((facet) => facet.key === key)!,
          findables(catalogue),
        ),
      ]),
    );
    const whole = lexicon(vocabulary(catalogue));
    const joined = lexicon(small, named);
    for (const text of ['python at Globex in Cambridge, UK', 'target', 'jobs in Reading', 'from Acme']) {
      expect(reading(text, joined)).toEqual(reading(text, whole));
    }
  });

  it('knows which values most adverts name in their title alone', () => {
    const stating = (count: number) => ({
      ...content,
      'roles/silent.mdx': roleFile('skills: [python]').replace('Model Keeper', 'Principal Baker'),
      ...Object.fromEntries(
        Array.from({ length: count }, (_, nth) => [
          `roles/baker-${nth}.mdx`,
          roleFile('seniority: principal'),
        ]),
      ),
    });
    expect(vocabulary(catalogueOf(stating(0))).seldom).toContain('seniority:principal');
    expect(vocabulary(catalogueOf(stating(1))).seldom).not.toContain('seniority:principal');
  });

  it('takes the meaning of "contract" in a title from what its adverts state', () => {
    expect(vocabulary(catalogue).plain).toContain('contract planner');
    const other = roleFile('employment: [contract]').replace('Model Keeper', 'Contract Planner');
    expect(vocabulary(catalogueOf({ ...content, 'roles/second.mdx': other })).plain).not.toContain(
      'contract planner',
    );
  });

  it('sends only those short forms of which the site has one', () => {
    const { forms } = vocabulary(catalogue);
    expect(forms.flat()).toContain('k8s');
    expect(forms.flat()).not.toContain('HGV');
  });

  it('measures as the site does', () => {
    expect(vocabulary(catalogue)).toMatchObject({ unit: 'miles', currency: 'GBP', language: 'en-GB' });
    const german = { ...catalogue, site: { ...catalogue.site, language: 'de' } };
    expect(vocabulary(german).unit).toBe('km');
  });
});
