import type { Log, ReportingConfiguration, Region, ReportingDescriptor, Result } from 'sarif';
import type { PlacedProblem, Severity } from '#domain/problem.ts';
import type { Inspection } from '#rules/inspection.ts';
import { problems as explained } from '../reference/problems.ts';
import type { Surroundings } from './pretty.ts';
import { span, type Span } from './span.ts';

const levels = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
} as const satisfies Record<Severity, ReportingConfiguration.level>;

/**
 * For code scanners: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Every rule
 * leads to its heading in `reference`, the address of content/README.md.
 */
export function sarif({ problems }: Inspection, { lines }: Surroundings, reference: string): string {
  const rules = explained();
  const indexes = new Map(rules.map(({ name }, index) => [name, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Rolecall',
            informationUri: reference,
            rules: rules.map(({ name, severity, about }): ReportingDescriptor => ({
              id: name,
              shortDescription: { text: about },
              helpUri: `${reference}#${name}`,
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => result(problem, span(problem, lines(problem.file)), indexes)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function result(problem: PlacedProblem, place: Span, indexes: Map<string, number>): Result {
  const { file, rule, severity, message, hint, quote, fix } = problem;
  const artifactLocation = {
    uri: encodeURI(file).replace(/[?#]/g, encodeURIComponent),
    uriBaseId: '%SRCROOT%',
  };
  const ruleIndex = indexes.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: [message, hint].filter((text) => text !== '').join(' ') },
    locations: [{ physicalLocation: { artifactLocation, region: region(place) } }],
    ...(quote === undefined || fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: {
                text: fix === '' ? `Remove “${quote}”.` : `Write “${fix}” in place of “${quote}”.`,
              },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region(place), insertedContent: { text: fix } }],
                },
              ],
            },
          ],
        }),
  };
}

function region({ line, column, endLine, endColumn }: Span): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
