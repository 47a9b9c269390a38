/** A variable that a workflow sets. Throws a plain sentence when it is not set. */
export function variable(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set. This command belongs to a workflow of GitHub, which sets it.`);
  return value;
}
