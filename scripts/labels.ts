import './plain-errors.ts';
import { z } from 'zod';
import { formLabels } from './labels/form-labels.ts';
import { github } from './workflow/github.ts';

// A form gives its issues no label that there is not.
const page = z.array(z.object({ name: z.string() }));
const known = new Set<string>();
for (let number = 1; ; number += 1) {
  const labels = page.parse(await github('GET', `labels?per_page=100&page=${number}`));
  for (const { name } of labels) known.add(name.toLowerCase());
  if (labels.length < 100) break;
}
for (const name of formLabels('.')) {
  if (known.has(name.toLowerCase())) console.log(`There is a label \`${name}\`.`);
  else {
    await github('POST', 'labels', { name, description: 'Sent with the form', color: '2f6f4f' });
    console.log(`The label \`${name}\` is made.`);
  }
}
