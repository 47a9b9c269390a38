import { legal, notNames, word } from './employer-name.ts';
import type { Passage } from './pieces.ts';
import { namesWork } from './title-words.ts';

/** The agency that the text names. */
export function agencyIn(passages: readonly Passage[]): string | undefined {
  for (const { words } of passages) {
    const found = actsAs.exec(words)?.[1]?.trim();
    if (found && !notNames.test(found)) return found;
  }
  for (const { words } of [...passages].reverse()) {
    const found = agencyName
      .exec(words)?.[1]
      ?.trim()
      .replace(/^(?:At|Contact|Regards|Call|Please)\s+/, '');
    if (
      found &&
      !notNames.test(found) &&
      !/^(?:Human|Talent|Job|Career|Executive) (?:Resources|Search|Partners?|People|Talent|Acquisition)$/i.test(
        found,
      ) &&
      !namesWork(
        found.replace(/Recruit\w*|Staff\w*|Executive|Partners?|Associates?|Consult\w*|Resourc\w*/g, ''),
      )
    )
      return found;
  }
  for (const { words } of [...passages].reverse().slice(0, 4)) {
    const found = new RegExp(String.raw`^((?:${word}\s?){1,5})\.?$`, 'u').exec(words)?.[1]?.trim();
    if (found && legal.test(found)) return words.trim();
  }
  return undefined;
}

/** Words that only someone who advertises for another uses. */
export const cues =
  /\b(?:our|my) client(?:s['’]?|['’]s)?\s*(?:,|is\b|are\b|has\b|have\b|needs?\b|seeks?\b|requires?\b|who\b|based\b|an?\b|\()|\b(?:for|with|by) (?:our|my) client\b|\bon behalf of (?:our|my|an?|one|the) \b|\b(?:we(?:'re| are)|i am|i'm|i’m|we’re) (?:currently |exclusively |delighted to be |proud to be )?(?:partnering|working|partnered|recruiting|supporting|retained|engaged)\s+(?:exclusively |closely |in partnership )?(?:with|by|for) (?:an?|one|the|this|our)\b|\bone of (?:our|my) (?:\w+ )?(?:clients|customers)\b|\b(?:have been|been|are) (?:retained|engaged|instructed|appointed) (?:by|to)\b|\bacting as an? (?:employment|recruitment)|\bas an employment (?:agency|business)|\b(?:is|as) an (?:employment|recruitment) (?:agency|business)|\b(?:für|im auftrag) (?:unser(?:en|es)|eines unserer|einen unserer) (?:kunden|mandanten|auftraggeber)|\b(?:notre|l'un de nos) clients?\b|\bpour (?:le compte de )?(?:notre|un de nos) client|\bnuestro cliente\b|\buno de nuestros clientes|\b(?:een|voor een) van onze (?:klanten|opdrachtgevers)|\bonze (?:klant|opdrachtgever)\b|\b(?:dla|naszego) (?:naszego )?klienta\b|\bthe name will be (?:shared|disclosed)|\bretained executive search\b/i;
/** "Larkfield is recruiting on behalf of Wexcombe": the agency and the employer. */
export const worksWith = new RegExp(
  String.raw`((?:${word}\s+){1,4})(?:is|are) (?:currently |proud to be |delighted to be |exclusively )*(?:working|partnering|partnered|recruiting|supporting|engaged|retained)\s+(?:with|by|for|alongside|on behalf of)\s+((?:${word}\s*(?:of |and |& )?){1,6})`,
  'u',
);
const agencyWords = String.raw`Recruitment|Recruiting|Recruiters|Resourcing|Resources|Staffing|Executive Search|Search|Personnel|Talent|Selection|Headhunters|Headhunting|Detachering|Interim|Personaldienstleistungen|Personalberatung|Zeitarbeit|Employment|Manpower|Consult(?:ing|ancy|ants)?|Partners|Associates|People|Careers|Appointments|Recrutement|Rekrutacja`;
export const agencyName = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,4}(?:${agencyWords})(?:\s+(?:Ltd\.?|Limited|LLP|B\.V\.|BV|GmbH|Group|Solutions|Services|Consultants|Partners|International|UK|Inc\.?))*)`,
  'u',
);
const actsAs = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,6}?)(?:\([^()]{2,30}\)\s+)?(?:is|are|acts?|will act|operates?|provides services)\s+(?:\w+\s+)?(?:acting\s+)?(?:as\s+)?an?\s+(?:[\w-]+\s+){0,2}?(?:employment (?:agency|business)|recruitment (?:agency|business|consultancy)|staffing (?:agency|company)|recruiter)`,
  'u',
);
