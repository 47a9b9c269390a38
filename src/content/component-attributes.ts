import type { HastNode } from 'satteri';
import type { z } from 'zod';
import type { ComponentName } from '#domain/body.ts';
import type { PlacedProblem } from '#domain/problem.ts';
import { vocabulary } from '#domain/vocabulary.ts';
import { expressionWords } from './markup-error.ts';
import type { Words } from './markup-words.ts';
import type { Place } from './places.ts';
import { schemaProblems } from './schema-problem.ts';
import { series } from './series.ts';

export type ComponentNode = Extract<HastNode, { type: 'mdxJsxFlowElement' }>;

/** The literal attributes of a component, held against its schema; `here` is its place in the file. */
export function componentAttributes(
  node: ComponentNode,
  name: ComponentName,
  file: string,
  here: Place,
): { attributes: Record<string, string>; problems: PlacedProblem[] } {
  const { attributes, refused } = literalAttributes(node);
  if (refused.length > 0) {
    return { attributes, problems: refused.map((words) => ({ file, ...here, severity: 'error', ...words })) };
  }
  const schema = vocabulary[name].attributes;
  const fields = Object.keys(schema.shape);
  const source = { value: attributes, placeOf: () => here, placeOfKey: () => here, written: () => undefined };
  const problems = (schema.safeParse(attributes).error?.issues ?? []).flatMap((issue) => {
    const [said] = schemaProblems(issue, file, source, () => fields);
    return said ? [attributeWords(said, name, issue, fields)] : [];
  });
  return { attributes, problems };
}

function literalAttributes(node: ComponentNode): { attributes: Record<string, string>; refused: Words[] } {
  const attributes: Record<string, string> = {};
  const refused: Words[] = [];
  const refuseCode = (name: string, code: string) =>
    refused.push({
      ...expressionWords(`{${code}}`),
      hint: `Write the value itself between quotation marks: ${name}="…".`,
    });
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuseCode('name', attribute.value);
    } else if (attribute.value === null || attribute.value === undefined) {
      attributes[attribute.name] = 'true';
    } else if (typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else if (/^\s*(-?\d+(\.\d+)?|true|false|"[^"\\{}]*"|'[^'\\{}]*')\s*$/.test(attribute.value.value)) {
      attributes[attribute.name] = attribute.value.value.trim().replace(/^["']|["']$/g, '');
    } else {
      refuseCode(attribute.name, attribute.value.value);
    }
  }
  return { attributes, refused };
}

function attributeWords(
  problem: PlacedProblem,
  name: string,
  issue: z.core.$ZodIssue,
  fields: string[],
): PlacedProblem {
  const hint =
    fields.length > 0
      ? `It takes ${fields.map((field) => `\`${field}="…"\``).join(' and ')}.`
      : 'It takes none.';
  switch (problem.rule) {
    case 'unknown-field': {
      const key = issue.code === 'unrecognized_keys' ? series(issue.keys, 'and') : '';
      return {
        ...problem,
        rule: 'unknown-attribute',
        message: `\`<${name}>\` has no attribute called ${key}.`,
        hint,
      };
    }
    case 'missing-field':
      return {
        ...problem,
        rule: 'missing-attribute',
        message: `\`<${name}>\` needs the attribute \`${issue.path.join('.')}\`.`,
        hint,
      };
    default:
      return problem;
  }
}
