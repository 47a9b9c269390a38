import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PlacedProblem } from '#domain/problem.ts';
import { environment } from '#environment.ts';
import { inspection } from '#rules/inspection.ts';

const pause = 150;

/**
 * Prints what the check of the content finds beside a running dev server: everything at its start, then what
 * is wrong with the files that are saved and what is new in all others. Hints are told of saved files alone.
 */
export function contentProblems(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { contentRoot, now } = environment;
        const saved = new Set<string>();
        let told = new Set<string>();
        const tell = () => {
          const { problems } = inspection(contentRoot, now);
          let hints = 0;
          for (const problem of problems) {
            if (told.has(line(problem)) && !saved.has(problem.file)) continue;
            if (problem.severity === 'error') logger.error(line(problem));
            else if (problem.severity === 'warning') logger.warn(line(problem));
            else if (saved.has(problem.file)) logger.info(`hint: ${line(problem)}`);
            else hints += 1;
          }
          if (hints > 0) logger.info(`npm run check:content shows ${hints} more as hints.`);
          if (told.size > 0 && problems.length === 0) logger.info('No problems are left.');
          told = new Set(problems.map(line));
          saved.clear();
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(contentRoot);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentRoot + sep)) return;
          saved.add(`content/${relative(contentRoot, path).replaceAll(sep, '/')}`);
          clearTimeout(waiting);
          waiting = setTimeout(tell, pause);
        });
        tell();
      },
    },
  };
}

function line({ file, line, column, rule, message, hint }: PlacedProblem): string {
  return `${file}:${line}:${column}  ${rule}  ${message} ${hint}`;
}
