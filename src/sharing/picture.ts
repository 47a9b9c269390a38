/** What the picture shows that stands for a page where the page is shared. Never an estimate, nor what is not said. */
export type Picture = {
  /** The name of the site. */
  site: string;
  /** What the page is about, as "Vacancy". */
  kind: string;
  /** Who it belongs to, and through whom. */
  by: { name: string; through: string | undefined } | undefined;
  title: string;
  /** In place of facts: a sentence or two. */
  lead: string | undefined;
  /** That it is over, and why. */
  notice: string | undefined;
  facts: PictureFact[];
};

export type PictureFact = {
  label: string;
  value: string;
  /** The figure that a reader looks for first, set large. */
  figure: boolean;
  detail: string | undefined;
  /** Who says so, in words; for the facts of a role. */
  source: string | undefined;
};

/** The picture in words, for those who cannot see it. */
export function alternativeText({ site, kind, by, title, lead, notice, facts }: Picture): string {
  const from = [by?.name, by?.through].filter(Boolean).join(', ');
  const opening = title === site ? title : `${site}, ${lowered(kind)}: ${title}${from && `, ${from}`}`;
  const told = facts.map(({ label, value, detail, source }) =>
    [`${label}: ${value}`, detail && ` ${detail}`, source && ` (${source})`].filter(Boolean).join(''),
  );
  return [opening, ...told, notice, lead]
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
