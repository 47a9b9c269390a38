import { bodyText, type BodyComponent, type BodyElement, type BodyNode } from '#domain/body.ts';

/** A text as CommonMark, with the components of adverts as headings, lists and quotations. */
export function bodyMarkdown(nodes: readonly BodyNode[]): string {
  return blocks(nodes).join('\n\n');
}

/** Text with the signs that Markdown would take for its own set apart. */
export function plain(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/,
      (_, space: string, mark: string) => space + mark.replace(/[-+.)]$/, '\\$&'),
    );
}

/** Blocks of Markdown; what stands between blocks by itself is a paragraph. */
function blocks(nodes: readonly BodyNode[]): string[] {
  const found: string[] = [];
  let line: BodyNode[] = [];
  const finish = () => {
    const paragraph = inline(line).trim();
    if (paragraph !== '') found.push(paragraph);
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'element' && inlineTags.has(node.tag))) line.push(node);
    else {
      finish();
      found.push(...(node.type === 'component' ? component(node) : block(node)));
    }
  }
  finish();
  return found;
}

const inlineTags = new Set(['strong', 'em', 'del', 'code', 'br', 'a', 'img']);

function component({ name, attributes, children }: BodyComponent): string[] {
  const inner = blocks(children);
  switch (name) {
    case 'Duties':
      return attributes['area'] === undefined ? inner : [`### ${plain(attributes['area'])}`, ...inner];
    case 'Requirements':
      return [`### ${attributes['level'] === 'desirable' ? 'Welcome' : 'Essential'}`, ...inner];
    case 'Quote':
      return [quoted(inner), `Said by ${plain(attributes['by'] ?? '')}, not by the employer.`];
    case 'Callout':
      return [quoted(inner)];
    case 'Benefits':
    case 'Process':
      return inner;
  }
}

function block({ tag, attributes, children }: BodyElement): string[] {
  switch (tag) {
    case 'h2':
    case 'h3':
    case 'h4':
      return [`${'#'.repeat(Number(tag[1]))} ${inline(children).trim()}`];
    case 'ul':
      return [items(children, () => '- ')];
    case 'ol': {
      const first = Number(attributes['start'] ?? 1);
      return [items(children, (index) => `${first + index}. `)];
    }
    case 'blockquote':
      return [quoted(blocks(children))];
    case 'pre':
      return [fenced(bodyText(children).trim())];
    case 'hr':
      return ['---'];
    case 'table':
      return [table(children)];
    default:
      return blocks(children);
  }
}

function items(children: readonly BodyNode[], mark: (index: number) => string): string {
  return children
    .filter((child) => child.type === 'element')
    .map((item, index) => {
      const start = mark(index);
      return (
        start +
        blocks(item.children)
          .join('\n\n')
          .replace(/\n(?=.)/g, `\n${' '.repeat(start.length)}`)
      );
    })
    .join('\n');
}

function quoted(inner: readonly string[]): string {
  return inner.join('\n\n').replace(/^.*$/gm, (line) => (line === '' ? '>' : `> ${line}`));
}

function fenced(code: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}\n${code}\n${fence}`;
}

function table(children: readonly BodyNode[]): string {
  const rows = children.flatMap(rowsOf).map((cells) => `| ${cells.join(' | ')} |`);
  const [head = '', ...rest] = rows;
  const columns = (children.flatMap(rowsOf)[0] ?? []).map(() => '---');
  return [head, `| ${columns.join(' | ')} |`, ...rest].join('\n');
}

function rowsOf(node: BodyNode): string[][] {
  if (node.type === 'text') return [];
  if (node.type === 'element' && node.tag === 'tr') {
    return [node.children.flatMap((cell) => (cell.type === 'element' ? [inline(cell.children).trim()] : []))];
  }
  return node.children.flatMap(rowsOf);
}

function inline(nodes: readonly BodyNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? plainRun(node.value) : marked(node))).join('');
}

/** White space at the ends of a run parts it from its neighbours. */
function plainRun(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${plain(text.trim())}${/\S\s+$/.test(text) ? ' ' : ''}`;
}

function marked(node: BodyElement | BodyComponent): string {
  const inner = inline(node.children);
  if (node.type === 'component') return inner;
  switch (node.tag) {
    case 'strong':
      return `**${inner}**`;
    case 'em':
      return `*${inner}*`;
    case 'del':
      return `~~${inner}~~`;
    case 'code':
      return codeSpan(bodyText(node.children));
    case 'br':
      return '\\\n';
    case 'a':
      return `[${inner}](<${node.attributes['href'] ?? ''}>)`;
    case 'img':
      return plain(node.attributes['alt'] ?? '');
    default:
      return inner;
  }
}

function codeSpan(code: string): string {
  const fence = '`'.repeat(Math.max(1, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return code.includes('`') ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`;
}
