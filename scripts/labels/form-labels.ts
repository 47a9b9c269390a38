import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const formSchema = z.object({ labels: z.array(z.string().min(1)).default([]) });

/** The labels that the issue forms of a project give to their issues. */
export function formLabels(project: string): string[] {
  const folder = join(project, '.github/ISSUE_TEMPLATE');
  const forms = globSync('*.yml', { cwd: folder }).filter((file) => file !== 'config.yml');
  return [
    ...new Set(
      forms.flatMap((file) => formSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))).labels),
    ),
  ];
}
