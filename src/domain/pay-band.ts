/** A step of yearly pay, from an edge to below the next, in one currency. */
export type PayBand = { key: string; label: string };

export function payBand(currency: string, edge: number): PayBand {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 });
  return {
    key: `${currency.toLowerCase()}-${edge}`,
    label: `${money.format(edge)} to ${money.format(edgeAbove(edge))} a year`,
  };
}

/**
 * Where the bands begin that pay from `min` to `max` a year touches, lowest first; one bound alone touches one
 * band. The edges are 1, 1.5, 2, 3, 4, 6 and 8 times a power of ten, so that they serve every currency.
 */
export function payEdges(min: number | undefined, max: number | undefined): number[] {
  const low = min ?? max;
  const high = max ?? min;
  if (low === undefined || high === undefined || !(low > 0)) return [];
  const edges = [edgeBelow(low)];
  for (let edge = edgeAbove(edges[0]!); edge < high; edge = edgeAbove(edge)) edges.push(edge);
  return edges;
}

const steps = [1, 1.5, 2, 3, 4, 6, 8, 10];

function edgeBelow(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return Math.max(...steps.map((step) => step * power).filter((edge) => edge <= amount));
}

function edgeAbove(edge: number): number {
  const power = 10 ** Math.floor(Math.log10(edge));
  return Math.min(...steps.map((step) => step * power).filter((next) => next > edge));
}
