import type { Catalogue } from '#domain/catalogue.ts';
import { guideKinds } from '#domain/guide.ts';
import { paths } from '#domain/paths.ts';
import { guideCard, guideKindWords, type GuideCard } from './guide-card.ts';
import { listHead, type ListGroup } from './list-page.ts';
import type { PageHead } from './page-head.ts';

export type GuidesPage = { head: PageHead; groups: ListGroup<GuideCard>[] };

export function guidesPage({ site, guides }: Catalogue): GuidesPage {
  const groups = guideKinds.map((kind) => ({
    heading: guideKindWords[kind],
    items: guides.filter((guide) => guide.kind === kind).map(guideCard),
  }));
  return {
    head: listHead(
      'Guides',
      paths.guides,
      site.name,
      'Advice on applying, CVs, cover letters and interviews, each with who gives it. None of it is the employer’s.',
    ),
    groups: groups.filter(({ items }) => items.length > 0),
  };
}
