declare module '@adobe/structured-data-validator' {
  export type Issue = { issueMessage: string; severity: 'ERROR' | 'WARNING'; path: object[] };

  /** Without a vocabulary it checks Google's rules alone, and lets every type and property pass. */
  export default class Validator {
    constructor(vocabulary?: object);
    /** Nodes by format, then by type. */
    validate(nodes: { jsonld: Partial<Record<string, object[]>> }): Promise<Issue[]>;
  }
}
