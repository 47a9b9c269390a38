import { expect, test } from 'vitest';
import { pagesFound } from '#search/page-match.ts';
import type { ListedPage } from '#search/page-list.ts';

const page = (title: string, ...names: string[]): ListedPage => ({
  kind: 'skill',
  title,
  path: '/',
  note: '',
  names,
});
const pages = [
  page('Machine Learning', 'ML'),
  page('Machine Learning Engineer'),
  page('SQL'),
  page('C++'),
  page('AWS SageMaker', 'SageMaker'),
];
const found = (text: string, texts?: Map<number, number>) =>
  pagesFound(pages, text, texts).map((at) => pages[at]!.title);

test.each([
  ['machine learning', ['Machine Learning', 'Machine Learning Engineer']],
  ['ml', ['Machine Learning']],
  ['engineers', ['Machine Learning Engineer']],
  ['engin', ['Machine Learning Engineer']],
  ['sagemaker', ['AWS SageMaker']],
  ['c++', ['C++']],
  ['c', ['C++']],
  ['c machine', []],
  ['machine nurse', []],
  ['', []],
  ['…', []],
])('%s finds %j', (text, titles) => {
  expect(found(text)).toEqual(titles);
});

test('pages whose names have the words come before pages whose texts have them', () => {
  const texts = new Map([
    [2, 1],
    [1, 0.2],
  ]);
  expect(found('engineer', texts)).toEqual(['Machine Learning Engineer', 'SQL']);
});
