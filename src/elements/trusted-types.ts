/**
 * The part of https://w3c.github.io/trusted-types/ that is used here and that TypeScript's own types lack. What a
 * policy makes is no string, but is taken wherever the browser takes one.
 */
type TrustedTypes = {
  createPolicy: <
    Rules extends { [rule in 'createHTML' | 'createScriptURL']?: (text: string) => string | null },
  >(
    name: string,
    rules: Rules,
  ) => { [rule in keyof Rules]: (text: string) => string };
};

declare global {
  /** `undefined` in browsers that do not ask for them. */
  var trustedTypes: TrustedTypes | undefined;
}

export {};
