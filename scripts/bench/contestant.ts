import type { RunCost } from '../measure/run.ts';
import type { WrittenContent, WrittenRole } from '../measure/written-content.ts';

/** A way to make the same site, that can be measured. */
export type Contestant = {
  name: string;
  /** The folder of the site that it builds. */
  output: string;
  /** Writes the content where it reads it, in place of all that was there; what it keeps between builds goes. */
  begin: (content: WrittenContent) => void;
  change: (slug: string, role: WrittenRole) => void;
  /** Throws with what was printed when it fails. */
  build: () => Promise<RunCost>;
};

/** One that cannot be measured here, and how it could be. */
export type Missing = { name: string; install: string };
