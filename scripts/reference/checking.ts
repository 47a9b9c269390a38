/** How to be told what is wrong, for content/README.md. */
export const checking = `
\`npm run check:content\` reads everything and names every problem at once:

\`\`\`
content/roles/data-engineer.mdx:12:40  other-word (hint)
  \`pa\` is read as \`year\`.
  Write \`year\`, so that everyone who reads the file finds one word for one thing.
    12 | pay: { currency: GBP, min: 45000, per: pa, stated: true }
       |                                        ~~
  --fix writes \`year\` in place of \`pa\`.
\`\`\`

First comes the file with the line and the column, then the name of the problem, which is a heading below. Then
what is wrong, what to do, and the line with what is meant underlined. An **error** stops the site from being
published, a **warning** should be mended, and a **hint** is advice and never more. The last lines count them, and
the comments that say what is still to be found out: \`# TODO …\` on a line of its own among the fields,
\`{/* TODO … */}\` in the text.

| Write after \`npm run check:content --\` | What it does |
| --- | --- |
| \`content/roles/data-engineer.mdx\` | checks this file alone; several may be named |
| \`--changed\` | checks what differs from where your branch left the main one, saved or committed; \`--changed BASE\` compares with another branch or commit. What mentions a file that is gone is checked too |
| \`--watch\` | checks again at each save and prints what is wrong with the saved files and what that has changed elsewhere, until Ctrl-C |
| \`--fix\` | makes the repairs that need no thought, and shows them: garbled and invisible characters, words that have one of their own here. Meaning is never touched, and what has changed under its hands is left alone. \`--fix --dry-run\` only shows |
| \`--deploy\` | also takes for errors what matters once the site is published, such as an address that nobody can reach |
| \`--format json\` | for programs; \`sarif\` for code scanners; \`github\` for the lines of a pull request, of which GitHub shows ten of a kind |

It ends with 0 when nothing stops the site from being published, with 1 when something does, and with 2 when it
could not check, and says why. When more than eight roles of over 500 are named or changed, they are not compared
with all others, and the last line says so.`;

/** What an editor of code shows while one writes, for content/README.md. */
export const inEditor = `
Visual Studio Code reads the folder \`.vscode\` of this project.

- **Without any extension**: *Run Build Task* (Ctrl+Shift+B, or ⇧⌘B) checks the content and puts every problem on its
  line and into the list of problems. Type \`role\`, \`Duties\`, \`Requirements\` and their like to have the whole part
  written, with the words that may stand in it to choose from.
- **With *Astro* and *MDX***, which it recommends: the fields of \`.mdx\` files complete, explain themselves and are
  checked as you type, once \`npm run check:content\` or \`npm run dev\` has run; it tells the editor which files
  there are.
- **With *YAML* by Red Hat**: the same for \`site.yaml\` and skills.

What a schema cannot say, such as whether an employer has a file, the build task, \`--watch\` and \`npm run dev\` do.

The schemas in \`.vscode/schemas/\`, one for each folder of content, are JSON Schema (draft 7) and serve other editors
and programs as well.`;
