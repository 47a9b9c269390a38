import type { Catalogue } from '#domain/catalogue.ts';
import { paths } from '#domain/paths.ts';
import { receivers, sorted, type LeftOut } from './receivers.ts';

/** What each feed for job boards holds and leaves out, for editors. */
export type FeedReport = {
  receiver: string;
  address: string;
  sent: number;
  leftOut: LeftOut[];
  /** Whether it refuses a feed without the roles that are left out. */
  wantsAll: boolean;
}[];

export function feedReport(catalogue: Catalogue): FeedReport {
  return receivers.map((receiver) => {
    const { jobs, leftOut } = sorted(receiver, catalogue);
    return {
      receiver: receiver.label,
      address: paths.receiver(receiver.name),
      sent: jobs.length,
      leftOut,
      wantsAll: receiver.wantsAll,
    };
  });
}

/** A line for each feed: how many adverts it holds, and why the others are not in it. */
export function feedReportText(report: FeedReport): string {
  const lines = report.map(({ receiver, address, sent, leftOut, wantsAll }) => {
    const held = `${receiver} (${address}): ${sent} ${sent === 1 ? 'advert' : 'adverts'}`;
    if (leftOut.length === 0) return `  ${held}.`;
    const counts = [
      ...Map.groupBy(
        leftOut.flatMap(({ why }) => why),
        String,
      ),
    ]
      .map(([why, all]) => ({ why: why.replace(/\.$/, ''), count: all.length }))
      .sort((a, b) => b.count - a.count);
    const why = counts.map(({ why: reason, count }) => `${count}: ${reason}`).join('; ');
    const all = wantsAll ? ` ${receiver} refuses a feed that is not whole.` : '';
    return `  ${held}, ${leftOut.length} left out (${why}).${all}`;
  });
  return ['Feeds for job boards, each to be agreed with its receiver:', ...lines].join('\n');
}
