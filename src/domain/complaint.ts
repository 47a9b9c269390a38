import type { z } from 'zod';

/**
 * What a schema says of a value that it refuses, beyond what Zod can say by itself. `{field}` in the message
 * stands for the name of the field.
 */
export type Complaint = { rule: string; message: string; hint: string; path?: (string | number)[] };

/** Reports a complaint from a refinement or a transform. */
export function complain(context: z.core.$RefinementCtx, { rule, message, hint, path }: Complaint): void {
  context.addIssue({
    code: 'custom',
    message,
    params: { rule, hint },
    input: context.value,
    ...(path ? { path } : {}),
  });
}

/**
 * For `superRefine`: also compare fields while another field is wrong, so that an editor sees every
 * problem at once. The refinement must expect that any field may be missing or of another type; a value
 * that is no group of fields does not reach it.
 */
export const always = {
  when: ({ value }: z.core.ParsePayload) =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};
