import { z } from 'zod';
import type { Report } from './lighthouse.ts';
import type { Weights } from './weights.ts';

type Measure = {
  /** As it stands in the table. */
  value: string;
  met: boolean;
  /** What is wrong, for the list below the table. */
  because: string[];
};

/** One page against everything that is asked of it, by the column of the table. */
export type AuditedPage = { what: string; path: string; measures: Record<Column, Measure> };

export const columns = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
  html: 'HTML',
  style: 'CSS',
  script: 'Script',
  fonts: 'Fonts',
  shift: 'Shift',
  hosts: 'Other hosts',
} as const;
type Column = keyof typeof columns;
type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** Of 100. */
const leastPerformance = 99;
/** In bytes; a role page is what most visitors come to first. */
const most = { html: 14_000, style: 12_000, script: 8_000, fonts: 70_000 };
const onRolePagesAlone = ['html', 'script'];

export type Page = {
  what: string;
  path: string;
  /** What Lighthouse must find wrong, because it is so on purpose. */
  onPurpose: readonly string[];
};

export function auditedPage({ what, path, onPurpose }: Page, report: Report, weights: Weights): AuditedPage {
  const category = (name: Category) => ofCategory(report, name, onPurpose);
  const weight = (kind: keyof typeof most) => {
    const asked = isRole(path) || !onRolePagesAlone.includes(kind);
    const met = !asked || weights[kind] <= most[kind];
    return {
      value: kB(weights[kind]),
      met,
      because: met ? [] : [`${columns[kind]} of ${kB(weights[kind])}, and ${kB(most[kind])} is the most`],
    };
  };
  const shift = report.audits['cumulative-layout-shift']?.numericValue;
  return {
    what,
    path,
    measures: {
      performance: category('performance'),
      accessibility: category('accessibility'),
      'best-practices': category('best-practices'),
      seo: category('seo'),
      html: weight('html'),
      style: weight('style'),
      script: weight('script'),
      fonts: weight('fonts'),
      shift: {
        value: shift === undefined ? 'not said' : String(Math.round(shift * 1000) / 1000),
        met: shift === 0,
        because: shift === 0 ? [] : shifts(report),
      },
      hosts: {
        value: String(weights.otherHosts.length),
        met: weights.otherHosts.length === 0,
        because: weights.otherHosts.map((host) => `a request to ${host}`),
      },
    },
  };
}

const shiftsSchema = z.array(
  z.object({ score: z.number(), node: z.object({ selector: z.string() }).optional() }),
);

/** What moved, the largest first. */
function shifts(report: Report): string[] {
  const items = shiftsSchema.parse(report.audits['layout-shifts']?.details?.items ?? []);
  return items
    .toSorted((a, b) => b.score - a.score)
    .map(({ score, node }) => `\`${node?.selector ?? 'the page'}\` moves (${score.toFixed(3)})`);
}

function isRole(path: string): boolean {
  return /^\/roles\/[^/]+\/$/.test(path);
}

function ofCategory(report: Report, name: Category, onPurpose: readonly string[]): Measure {
  const { score = null, auditRefs = [] } = report.categories[name] ?? {};
  if (score === null) return { value: 'none', met: false, because: [`no score for ${columns[name]}`] };
  const points = Math.round(score * 100);
  const counted = auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id);
  const failed = counted.filter((id) => (report.audits[id]?.score ?? 1) < 1);
  const wrong = failed.filter((id) => !onPurpose.includes(id));
  const kept = counted.filter((id) => onPurpose.includes(id) && !failed.includes(id));
  const met = name === 'performance' ? points >= leastPerformance : wrong.length === 0 && kept.length === 0;
  return {
    value: `${points}${met && failed.length > 0 && name !== 'performance' ? ' on purpose' : ''}`,
    met,
    because: met
      ? []
      : [
          ...wrong.map((id) => said(report, id)),
          ...kept.map((id) => `“${report.audits[id]?.title}” holds, and should not on this page`),
        ],
  };
}

function said(report: Report, id: string): string {
  const { title = id, displayValue } = report.audits[id] ?? {};
  return `${title}${displayValue ? ` (${displayValue.replaceAll(' ', ' ')})` : ''}`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
