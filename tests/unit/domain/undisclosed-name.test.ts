import { expect, it } from 'vitest';
import { readMdx } from '#content/reader.ts';
import { employerSchema } from '#domain/employer.ts';
import { undisclosedNameProblem } from '#domain/undisclosed-name.ts';

function telling(name: string, fields: string): string[] {
  const { data, body } = readMdx(`---\n${fields}\n---\n`, name, employerSchema);
  if (data === undefined) throw new Error('The employer cannot be read.');
  return undisclosedNameProblem({ slug: name, file: `content/employers/${name}.mdx`, data, body }).map(
    ({ message }) => /`(.*)`/.exec(message)?.[1] ?? message,
  );
}

const bank = 'disclosed: false\ndescribedAs: A global investment bank\nindustry: Financial services';

it.each([
  'investment-bank',
  'undisclosed-bank',
  'global-investment-banking-client',
  'client-7',
  'confidential-financial-company',
])('%s names nobody', (name) => {
  expect(telling(name, bank)).toEqual([]);
});

it.each([
  ['barclays', 'barclays'],
  ['barclays-investment-bank', 'barclays'],
  ['bank-of-albion', 'albion'],
  ['goldman-sachs', 'goldman`, `sachs'],
  ['bankofalbion', 'bankofalbion'],
])('%s could be a name', (name, words) => {
  expect(telling(name, bank)).toEqual([words]);
});

it('an employer that may be named has any file name', () => {
  expect(telling('barclays', 'name: Barclays')).toEqual([]);
});
