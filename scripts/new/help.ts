import { z } from 'zod';
import { isList } from './answers.ts';
import { choices } from './field-kind.ts';
import { flags, fileName, newEmployer } from './flag.ts';
import { kinds, oneOf, type Kind } from './kind.ts';
import { sectionsOf } from './section.ts';

/** What can be said on the command line about a new file of a kind. */
export function help(kind: Kind): string {
  const asks = new Map(sectionsOf(kind).map(({ flag, ask }) => [flag, `Of the text: ${ask}`]));
  const lines = flags(kind).map((flag) => {
    const { description = asks.get(flag.name) ?? own[flag.name] ?? '' } =
      (flag.schema && z.globalRegistry.get(flag.schema)) ?? {};
    const values = flag.schema ? choices(flag.schema) : [];
    const listed = values.length > 0 ? ` (${values.join(', ')})` : '';
    const again = isList(flag) ? ' May stand several times.' : '';
    return `  --${flag.name}${flag.takes === 'yes' ? ', or =false' : ' …'}\n      ${description}${listed}${again}`;
  });
  return `npm run new${kind === 'role' ? '' : ` ${kind}`} writes ${oneOf(kind)}, and asks for what no flag says. A place is written \`Leeds, GB\`.
The kinds are ${Object.keys(kinds).join(', ')}.

${lines.join('\n')}
  --no-questions
      Asks nothing, in a terminal either.
`;
}

const own: Record<string, string> = {
  [newEmployer]: 'The name of an employer to add beside the role.',
  [fileName]: 'The name of the file, without its ending; it becomes the address of the page.',
};
