/** An object of JSON-LD, with whatever it holds. */
export type Node = { [property: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a property holds, one by one: nothing, a single value or several. */
export function each(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function nodes(value: unknown): Node[] {
  return each(value).filter(isNode);
}

export function text(value: unknown): string[] {
  return each(value).map((one) =>
    typeof one === 'string' || typeof one === 'number' ? String(one) : JSON.stringify(one),
  );
}

/** The top-level objects of a block of JSON-LD, alone or in a graph; `undefined` when it is no JSON. */
export function graph(jsonld: string): Node[] | undefined {
  try {
    const read: unknown = JSON.parse(jsonld);
    return nodes(read).flatMap((node) => ('@graph' in node ? nodes(node['@graph']) : [node]));
  } catch {
    return undefined;
  }
}

/** A node and all that is inside it, with the way to each. */
export function* within(node: Node, way = ''): Generator<{ node: Node; way: string }> {
  yield { node, way };
  for (const [property, value] of Object.entries(node)) {
    for (const inner of nodes(value)) yield* within(inner, way === '' ? property : `${way}.${property}`);
  }
}

export function isType(node: Node, type: string): boolean {
  return each(node['@type']).includes(type);
}
