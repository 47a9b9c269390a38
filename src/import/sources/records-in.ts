/** The objects of a response: the list under `key`, the list that it is, or the one object that it is. */
export function recordsIn(json: unknown, key: string): Record<string, unknown>[] {
  const list =
    typeof json === 'object' && json !== null && key in json ? (json as Record<string, unknown>)[key] : json;
  return [list].flat().filter((one) => typeof one === 'object' && one !== null) as Record<string, unknown>[];
}
