import type { Fact, Stated } from '#domain/fact.ts';
import type { Role } from '#domain/role.ts';
import { isOpen } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import { capital, closingText, voiceText, whereText } from '#views/format.ts';
import { payFigure } from '#views/pay-text.ts';
import { closedNotice } from '#views/role-advert.ts';
import type { Picture, PictureFact } from './picture.ts';

/** A vacancy with what the employer or its recruiter states; a closed one says that it is closed, and no more. */
export function rolePicture(role: Role, site: Site): Picture {
  const { title, employer, recruiter } = role;
  const open = isOpen(role);
  return {
    site: site.name,
    kind: open ? 'Vacancy' : 'Past vacancy',
    by: { name: employer.name, through: recruiter && `through ${recruiter.name ?? 'a recruiter'}` },
    title,
    lead: undefined,
    notice: closedNotice(role, site.language, site.timeZone),
    facts: open ? facts(role, site) : [],
  };
}

function facts(role: Role, { language, timeZone }: Site): PictureFact[] {
  const { pay, workspace, locations, closes } = role;
  const places: Fact<unknown>[] = [workspace, locations];
  const where = places.find(isStated);
  return [
    ...(isStated(pay)
      ? [
          {
            ...fact('Pay', pay, capital(payFigure(pay.value, language))),
            figure: true,
            detail: `a${pay.value.per === 'hour' ? 'n' : ''} ${pay.value.per}`,
          },
        ]
      : []),
    ...(where ? [fact('Place', where, whereText(role))] : []),
    ...(isStated(closes) ? [fact('Closes', closes, closingText(closes.value, language, timeZone))] : []),
  ];
}

function fact(label: string, { by }: Stated<unknown>, value: string): PictureFact {
  return { label, value, figure: false, detail: undefined, source: voiceText(by) };
}

function isStated<T>(fact: Fact<T>): fact is Stated<T> {
  return fact.kind === 'stated';
}
