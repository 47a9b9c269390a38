import { withRole, type Desk, type DeskRole } from '#desk/desk.ts';
import { manifestFile, manifestPath, type Manifest, type ManifestEntry } from '#desk/manifest-file.ts';

/** How the site stands today for some roles; `undefined` when it cannot be reached. */
export async function siteToday(
  slugs: readonly string[],
  files: number,
): Promise<((slug: string) => ManifestEntry | string | undefined) | undefined> {
  const wanted = [...new Set(slugs.map((slug) => manifestFile(slug, files)))];
  try {
    const read = await Promise.all(
      wanted.map(async (file): Promise<[number, Manifest]> => {
        // A copy of the browser's own would say how the site stood when it was made.
        const answer = await fetch(manifestPath(file), { cache: 'no-cache' });
        if (!answer.ok) throw new Error(answer.statusText);
        return [file, (await answer.json()) as Manifest];
      }),
    );
    const found = new Map(read);
    return (slug) => {
      const entries = found.get(manifestFile(slug, files)) ?? {};
      return Object.hasOwn(entries, slug) ? entries[slug] : undefined;
    };
  } catch {
    return undefined;
  }
}

/** The desk with the roles that have moved under their new addresses. */
export function withMoved(desk: Desk, today: (slug: string) => ManifestEntry | string | undefined): Desk {
  return desk.roles.reduce((changed, role) => {
    const moved = today(role.slug);
    return typeof moved === 'string' ? moveRole(changed, role, moved) : changed;
  }, desk);
}

function moveRole(desk: Desk, role: DeskRole, slug: string): Desk {
  const there = desk.roles.find((other) => other.slug === slug);
  const without = { ...desk, roles: desk.roles.filter((other) => other !== role) };
  return withRole(without, { ...role, ...there, slug });
}
