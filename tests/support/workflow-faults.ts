import { registerHooks } from 'node:module';

// The parser imports JSON in the way of bundlers, without saying so, which Node refuses.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    return found.url.endsWith('.min.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
  await import('@actions/workflow-parser');

/** What GitHub's own parser says against a workflow, its expressions included. */
export async function workflowFaults(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const faults = context.errors.getErrors().map(String);
  if (value === undefined) return faults;
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return [...faults, ...errors.map(({ Message }) => Message)];
}
