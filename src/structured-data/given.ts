/** The properties that have a value: what nobody says is left out of the markup, never filled in. */
export function given<const T extends object>(properties: T): Given<T> {
  // Only keys whose type allows `undefined` can have been left out.
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}

type Given<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};
