import { columns, type AuditedPage } from './audited-page.ts';

/** Every page with its scores and weights, what is not met in bold, and below it why. */
export function auditTable(pages: readonly AuditedPage[], circumstances: readonly string[]): string {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const faults = pages.flatMap(({ what, measures }) =>
    names.flatMap((name) => measures[name].because.map((why) => `- ${what}, ${columns[name]}: ${why}`)),
  );
  return [
    circumstances.join(' · '),
    '',
    `| Page | ${names.map((name) => columns[name]).join(' | ')} |`,
    `| --- |${' --- |'.repeat(names.length)}`,
    ...pages.map(({ what, measures }) => {
      const cells = names.map((name) =>
        measures[name].met ? measures[name].value : `**${measures[name].value}**`,
      );
      return `| ${what} | ${cells.join(' | ')} |`;
    }),
    ...(faults.length > 0 ? ['', 'Not met:', '', ...faults] : []),
  ].join('\n');
}

export function isMet({ measures }: AuditedPage): boolean {
  return Object.values(measures).every(({ met }) => met);
}
