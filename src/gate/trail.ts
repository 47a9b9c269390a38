import { folded } from './blocks.ts';
import type { Fault } from './fault.ts';
import { isType, nodes, text, type Node } from './markup.ts';
import type { Page } from './page.ts';

/**
 * The trail in the markup is the one on the page, whole and in order
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export function trail(page: Page, markup: readonly Node[]): Fault[] {
  const fault = (
    property: string,
    said: string | undefined,
    shown: string | undefined,
    remedy: string,
  ): Fault[] => [{ check: 'trail', page: page.path, property, said, shown, remedy }];
  const [list, second] = markup.filter((node) => isType(node, 'BreadcrumbList'));
  if (list === undefined) {
    return page.trail.length < 2
      ? []
      : fault(
          'BreadcrumbList',
          undefined,
          page.trail.join(' / '),
          'Put the trail of the page into its markup.',
        );
  }
  if (second !== undefined)
    return fault('BreadcrumbList', 'two trails', page.trail.join(' / '), 'A page has one trail.');
  const steps = nodes(list['itemListElement']);
  const names = steps.flatMap(({ name }) => text(name)).map(folded);
  if (steps.length < 2)
    return fault(
      'itemListElement',
      names.join(' / '),
      page.trail.join(' / '),
      'A trail has two steps or more: leave it out here.',
    );
  if (names.join('\n') !== page.trail.join('\n'))
    return fault(
      'itemListElement',
      names.join(' / '),
      page.trail.join(' / '),
      'The trail in the markup must be the one that is shown.',
    );
  return steps.flatMap(({ position, item }, index) => {
    if (position !== index + 1)
      return fault(
        'position',
        String(position),
        String(index + 1),
        'Steps are counted from 1, in their order.',
      );
    if (item !== undefined) page.links.add(String(item));
    return item === undefined && index < steps.length - 1
      ? fault('item', undefined, names[index], 'Every step but the last has an address.')
      : [];
  });
}
