import type { Guide, GuideKind } from '#domain/guide.ts';
import { paths } from '#domain/paths.ts';

export type GuideCard = { path: string; title: string; by: string; kind: string; summary: string };

export const guideKindWords: Record<GuideKind, string> = {
  applying: 'Applying',
  cv: 'CV',
  'cover-letter': 'Cover letter',
  interview: 'Interview',
  networking: 'Networking',
};

export function guideCard({ slug, title, by, kind, summary }: Guide): GuideCard {
  return { path: paths.guide(slug), title, by, kind: guideKindWords[kind], summary };
}
