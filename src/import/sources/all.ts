import { ashby } from './ashby.ts';
import { csv } from './csv.ts';
import { greenhouse } from './greenhouse.ts';
import { issueForm } from './issue-form.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { html, markdown, plain } from './prose.ts';
import { recruitee } from './recruitee.ts';
import { schemaOrg } from './schema-org.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import type { Input, Source } from './source.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';

/** Every source. The first one that reads a content as its own gets it, so the narrowest come first. */
export const sources: readonly Source[] = [
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  teamtailor,
  personio,
  schemaOrg,
  issueForm,
  csv,
  html,
  markdown,
  plain,
];

/** `undefined` for JSON of a form that no source has: it is not prose. */
export function sourceOf(input: Input): Source | undefined {
  return sources.find(({ reads }) => reads(input));
}
