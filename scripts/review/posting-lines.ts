/** What a JobPosting tells a search engine, in the few lines that it shows. */
export function postingLines(jsonld: readonly string[]): [name: string, value: string][] {
  const posting = jsonld.flatMap(nodes).find((node) => node['@type'] === 'JobPosting');
  if (posting === undefined) return [];
  const lines: [string, unknown][] = [
    ['Title', posting['title']],
    ['Employer', at(posting, 'hiringOrganization', 'name')],
    ['Place', list(posting['jobLocation']).map(place).join('; ')],
    ['Remote', posting['jobLocationType'] === 'TELECOMMUTE' ? remote(posting) : undefined],
    ['Kind', list(posting['employmentType']).join(', ')],
    ['Pay', pay(posting['baseSalary']) ?? 'not shown: no figure is stated'],
    ['Posted', posting['datePosted']],
    ['Closes', posting['validThrough'] ?? 'not said'],
  ];
  return lines.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
}

type Node = Record<string, unknown>;

function nodes(source: string): Node[] {
  try {
    const read: unknown = JSON.parse(source);
    return list(isNode(read) ? (read['@graph'] ?? read) : []).filter(isNode);
  } catch {
    return [];
  }
}

function place(location: unknown): string {
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'];
  return parts
    .map((part) => at(location, 'address', part))
    .filter((part) => typeof part === 'string')
    .join(', ');
}

function remote(posting: Node): string {
  const countries = list(posting['applicantLocationRequirements']).map((country) => at(country, 'name'));
  return `yes, from ${countries.filter((name) => typeof name === 'string').join(', ')}`;
}

function pay(salary: unknown): string | undefined {
  const value = at(salary, 'value');
  const [min, max, only, unit] = ['minValue', 'maxValue', 'value', 'unitText'].map((key) => at(value, key));
  const figure =
    only ??
    (min === undefined
      ? `up to ${String(max)}`
      : max === undefined
        ? `from ${String(min)}`
        : `${String(min)} to ${String(max)}`);
  if ((only ?? min ?? max) === undefined) return undefined;
  return `${String(at(salary, 'currency'))} ${String(figure)} per ${String(unit).toLowerCase()}`;
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isNode(inner) ? inner[key] : undefined), value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
