/** The names in addresses of e-mail and of pages, without their ends: "dunmoreridge" of hamish@dunmoreridge.example. */
export function domainsOf(text: string): Set<string> {
  const found = [...text.matchAll(/(?:@|https?:\/\/|\bwww\.)([a-z0-9.-]{3,60})\.[a-z]{2,10}\b/gi)].flatMap(
    ([, domain]) => domain!.toLowerCase().split('.'),
  );
  return new Set(found.map(squashed).filter((one) => one.length > 4 && !mailHosts.has(one)));
}

/** The part of a run of capitalised words that an address is made of. */
export function namedBy(run: string, domains: Set<string>): string | undefined {
  if (domains.size === 0) return undefined;
  const words = run.split(' ');
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const name = words.slice(from, to).join(' ');
      if (
        (domains.has(squashed(name)) || domains.has(squashed(name.replace(/\s&\s/g, ' and ')))) &&
        /^\p{Lu}/u.test(name)
      )
        return name;
    }
  return undefined;
}

function squashed(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/ä/g, 'ae')
    .replace(/[^a-z0-9]/g, '');
}

const mailHosts = new Set([
  'gmail',
  'googlemail',
  'outlook',
  'hotmail',
  'yahoo',
  'icloud',
  'protonmail',
  'example',
]);
