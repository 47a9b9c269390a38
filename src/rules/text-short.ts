import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { aggregatorJobs } from '#feeds/aggregator-job.ts';
import { listed, refusers } from './refusers.ts';
import type { Rule } from './rule.ts';

const least = 100;

export const textShort: Rule = {
  name: 'text-short',
  severity: 'warning',
  about: 'In fewer than 100 characters nobody can describe a job, and some job boards refuse what tries to.',
  check({ role, catalogue, text }) {
    const length = charactersOf(role, catalogue.site);
    if (!isTooShort(length)) return [];
    const names = refusers(role, catalogue.site).get('short') ?? [];
    const refused = names.length > 0 ? `; ${listed(names)} would refuse it` : '';
    return [
      {
        place: text.placeAt(text.passages[0]?.offset ?? 0),
        message: `The text has ${length} characters${refused}.`,
        hint: 'Say what one does all day, what is asked for and what is offered.',
      },
    ];
  },
};

/** As job boards count them. */
export function charactersOf(role: Role, site: Site): number {
  return aggregatorJobs(role, site)[0]?.length ?? 0;
}

/** A file without a text has an error of its own. */
export function isTooShort(characters: number): boolean {
  return characters > 0 && characters < least;
}
