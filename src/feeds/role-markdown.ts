import { bodyNodes } from '#domain/body-tree.ts';
import { paths } from '#domain/paths.ts';
import type { Site } from '#domain/site.ts';
import type { ApplyView } from '#views/apply.ts';
import { dateText } from '#views/format.ts';
import type { RoleAdvert } from '#views/role-advert.ts';
import { bodyMarkdown, plain } from './body-markdown.ts';
import { factLine } from './fact-line.ts';

/** What the page of a role says, as Markdown; of a closed one with why it is closed and no way to apply. */
export function roleMarkdown(advert: RoleAdvert, site: Site): string {
  const { role, kicker, through, lead, closed, ledger, glance, questions, offers, apply, source } = advert;
  const advertised = through === undefined ? '' : `, advertised by ${plain(through)}`;
  const url = new URL(paths.role(role.slug), site.url).href;
  const asked = [...questions.first, ...questions.rest];
  const parts = [
    `# ${plain(role.title)}`,
    `${kicker} ${plain(role.employer.name)}${advertised}. <${url}>`,
    closed && `**${plain(closed)}**`,
    lead && plain(lead),
    section(
      'The facts',
      ledger.map((row) => `**${plain(row.label)}:** ${plain(factLine(row))} (${plain(row.source)})`),
    ),
    section(
      'At a glance',
      glance.map(({ label, text }) => `**${plain(label)}:** ${plain(text)}`),
    ),
    `## The advert\n\n${bodyMarkdown(bodyNodes(role.body))}`,
    section('What is offered', offers.map(plain)),
    section(
      'This advert does not say',
      asked.map(({ label, question }) => `${plain(label)}: ${plain(question)}`),
    ),
    apply && `## How to apply\n\n${howToApply(apply)}`,
    source && `${plain(source)}.`,
    `Posted on ${dateText(role.posted, site.language)} on ${plain(site.name)}.`,
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function howToApply(apply: ApplyView): string {
  const way = apply.by === 'post' ? plain(apply.label) : `[${plain(apply.label)}](<${apply.href}>)`;
  return apply.note === undefined ? way : `${way}\n\n${plain(apply.note)}`;
}
