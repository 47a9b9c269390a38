import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Inspection } from '#rules/inspection.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import type { Format } from './options.ts';
import { pretty, type Surroundings } from './pretty.ts';
import { sarif } from './sarif.ts';
import { toldOnce } from './told-once.ts';

/** What was found, in one of the formats. */
export function report(inspected: Inspection, format: Format, surroundings: Surroundings): string {
  const found = { ...inspected, problems: toldOnce(inspected.problems) };
  switch (format) {
    case 'pretty':
      return pretty(found, surroundings);
    case 'github':
      return github(found, surroundings, randomUUID());
    case 'json':
      return json(found, surroundings);
    case 'sarif':
      return sarif(found, surroundings, reference());
  }
}

/** Where content/README.md can be read: on GitHub inside a workflow, else on this machine. */
function reference(): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env;
  return server && repository && commit
    ? `${server}/${repository}/blob/${commit}/content/README.md`
    : pathToFileURL(resolve('content/README.md')).href;
}
