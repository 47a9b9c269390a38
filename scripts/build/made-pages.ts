import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { progress } from '../import/progress.ts';
import { write } from './write.ts';

/** Which pages are made, and who is told of them. */
export type PagePlan = {
  /** Before the pages are known: from then on the content can be asked for. */
  read: () => Promise<void>;
  /** Before any page is taken or made. */
  begin: () => Promise<void>;
  /** Of all that there are in the site, pages and files, those that this build makes. */
  choose: <Path extends { route: { type: string } }>(all: readonly Path[]) => Path[];
  /** Whether a page need not be made, because it could be put into the site; by its file as a path from the root. */
  take: (file: string) => boolean;
  /** A page stands in the site that was made. */
  made: (file: string) => void;
  end: () => Promise<void>;
};

declare global {
  namespace Astro {
    /** Of a build; an integration that does not hear of them does its work at the end. */
    export interface IntegrationHooks {
      /** The content can be asked for. */
      'content:read'?: () => void | Promise<void>;
      /** The pages are there that need not be made, and the others are now made. */
      'pages:begin'?: () => void | Promise<void>;
    }
  }
}
type OwnHook = 'content:read' | 'pages:begin';

/** All pages, each of them made now. */
export const everyPage: PagePlan = {
  read: async () => {},
  begin: async () => {},
  choose: (all) => [...all],
  take: () => false,
  made: () => {},
  end: async () => {},
};

/**
 * Writes each page when it is made, and says on a terminal how many are, and how long the others take at that
 * pace. Astro hands every file to other threads and waits for them, twice, which takes longer than to write it
 * at once; it writes nothing for an answer without a body. What is no page, or leads on, is left to it.
 */
export function madePages(
  stream: Parameters<typeof progress>[0],
  plan: PagePlan,
  clock: () => number = () => performance.now(),
): AstroIntegration {
  const line = progress(stream, 'pages', clock);
  let folder = '';
  let others: readonly AstroIntegration[] = [];
  const tell = async (hook: OwnHook) => {
    for (const { hooks } of others) await hooks[hook]?.();
  };
  let taken = new Set<string>();
  let pages = 0;
  let begun = 0;
  let start = 0;
  return {
    name: 'made-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        others = config.integrations;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            await plan.read();
            await tell('content:read');
            const all = plan.choose(await usual.getStaticPaths());
            await plan.begin();
            const files = all
              .filter(({ route }) => route.type === 'page')
              .map(({ pathname }) => fileOf(pathname));
            taken = new Set(files.filter(plan.take));
            await tell('pages:begin');
            pages = all.length - taken.size;
            start = clock();
            line.begin(pages);
            return all;
          },
          async render(request, options) {
            const { pathname } = new URL(request.url);
            const file = fileOf(pathname);
            // It is named here all the same, for what Astro tells of the pages that there are.
            if (taken.has(file)) return new Response(null);
            begun += 1;
            line.step(`${timeText(((clock() - start) / begun) * (pages - begun))} left`);
            const made = await usual.render(request, options);
            const response = made instanceof Response ? made : made.response;
            if (options.routeData.type !== 'page' || response.status !== 200 || !pathname.endsWith('/'))
              return made;
            const text = new Uint8Array(await response.arrayBuffer());
            write(join(folder, file), text);
            plan.made(file);
            // Whatever goes on beside the pages has its turn.
            await turn();
            return new Response(null);
          },
          async teardown() {
            line.end();
            await usual.teardown?.();
            await plan.end();
          },
        })),
    },
  };
}

function fileOf(pathname: string): string {
  return `${decodeURI(pathname)}index.html`;
}

/** "40 s" or "3 min" for milliseconds. */
function timeText(time: number): string {
  const seconds = Math.ceil(time / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
