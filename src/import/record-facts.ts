import type { RoleFields } from './draft.ts';
import type { SourceRecord } from './source-record.ts';

/** The fields of a role that a record says, each with the values that say it. */
export type RecordFacts = {
  fields: RoleFields;
  evidence: Record<string, string>;
  /** Takes a field from the values at `paths`, which then count as carried over. Nothing when it is `undefined`. */
  add: <Field extends keyof RoleFields>(
    field: Field,
    value: RoleFields[Field] | undefined,
    ...paths: string[]
  ) => void;
};

export function recordFacts(record: SourceRecord): RecordFacts {
  const facts: RecordFacts = {
    fields: {},
    evidence: {},
    add(field, value, ...paths) {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
      facts.fields[field] = value;
      facts.evidence[field] = paths
        .filter((path) => record.value(path) !== undefined && record.value(path) !== null)
        .map(record.quoted)
        .join('; ');
      record.carried(...paths);
    },
  };
  return facts;
}
