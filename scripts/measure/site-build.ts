import { run, type RunCost } from './run.ts';

export type BuildCost = RunCost & {
  /** Making the index of the texts, beside the rendering, in milliseconds; `undefined` when it does not say. */
  index: number | undefined;
};

/** The instant at which every role of the benchmarks is open. */
export const buildDate = '2026-11-20T09:00:00Z';

/** Builds a site as `npm run build` does. Throws with what the build printed when it fails. */
export async function siteBuild(contentRoot: string, outDir: string): Promise<BuildCost> {
  const { wall, usage, told } = await run(
    [process.execPath, '--import', import.meta.resolve('./tell-measures.ts'), 'scripts/build.ts'],
    {
      env: {
        CONTENT_ROOT: contentRoot,
        OUT_DIR: outDir,
        BUILD_DATE: buildDate,
        LAST_BUILD: 'none',
        SITE_URL: '',
      },
    },
  );
  const { 'search index': index } = JSON.parse(told || '{}') as Record<string, number>;
  return { wall, usage, index };
}
