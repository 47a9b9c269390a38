import { legal, notNames, word } from './employer-name.ts';
import type { Passage } from './pieces.ts';
import { namesWork } from './title-words.ts';

/** The agency that the text names. */
export function agencyIn(passages: readonly Passage[]): string | undefined {
  for (const { words } of passages) {
    const found = actsAs.exec(words)?.[1]?.trim();
    if (found && !notNames.test(found)) return longest(found, passages);
  }
  for (const { words } of [...passages].reverse()) {
    const found = agencyName
      .exec(words)?.[1]
      ?.trim()
      .replace(/^(?:At|Contact|Regards|Call|Please)\s+/, '')
      .replace(/^(?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:of|at|from) (?=\p{Lu})/u, '');
    if (
      found &&
      !notNames.test(found) &&
      !/^(?:Human|Talent|Job|Career|Executive) (?:Resources|Search|Partners?|People|Talent|Acquisition)$/i.test(
        found,
      ) &&
      !namesWork(
        found.replace(
          /\w+ing\b|Recruit\w*|Staff\w*|Executive|Partners?|Associates?|Consult\w*|Resourc\w*/g,
          '',
        ),
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

/** Whether a name is that of an agency: by its words, or because the text says so of it. */
export function isAgency(name: string, passages: readonly Passage[]): boolean {
  if (trade.test(name)) return true;
  return passages.some(({ words }) => {
    const at = words.indexOf(name);
    return at !== -1 && advertises.test(words.slice(at + name.length, at + name.length + 90));
  });
}

const trade =
  /\b(?:recruit\p{L}*|resourcing|staffing|personnel|headhunt\p{L}*|executive search|search (?:&|and) selection|talent (?:partners|solutions|acquisition)|employment (?:agency|bureau)|zeitarbeit|personal(?:dienst\p{L}*|beratung|vermittlung)|detachering|uitzendbureau|uitzend\p{L}*|manpower|intérim|agencja pracy|bemanning)(?!\p{L})/iu;
const advertises =
  /^,? (?:is|are)? ?(?:currently |proud to be |delighted to be |exclusively )*(?:(?:recruiting|hiring|searching|acting|advertising|working|partnering|partnered)\b[^.]{0,50}\b(?:on behalf of|our clients?|with an?|employment (?:agency|business)))/i;

/** "Velvet Row is acting as an employment agency" where elsewhere it signs as Velvet Row Retail Recruitment. */
function longest(name: string, passages: readonly Passage[]): string {
  for (const { words } of passages) {
    const whole = agencyName.exec(words)?.[1]?.trim();
    const at = whole?.indexOf(name) ?? -1;
    if (whole && at !== -1 && whole.length > name.length) return whole.slice(at);
  }
  return name;
}

/** Words that only someone who advertises for another uses. */
export const cues =
  /(?:^|[.:;!–—-]\s*|\bbehalf of |\bfor |\bwith |\bby )(?:our|my) client\s*(?:,|is\b|has\b|needs?\b|seeks?\b|requires?\b|who\b|based\b|an?\b|in\b|\()|(?:^|[.:;!]\s*)(?:our|my) clients (?:are|have) (?:an?|currently|now|looking)\b|\b(?:for|with|by) (?:our|my) client(?!['’]?s)\b|\bon behalf of (?:our|my|an?|one) |\b(?:recruiting|hiring|searching|advertising|seeking)\b[^.]{0,60}\bon behalf of the |\b(?:we(?:'re| are)|i am|i'm|i’m|we’re) (?:currently |exclusively |delighted to be |proud to be )?(?:partnering|working|partnered|recruiting|supporting|retained|engaged)\s+(?:exclusively |closely |in partnership )?(?:with|by|for) (?:an?|one|the|this|our)\b|\bone of (?:our|my) (?:\w+ )?(?:clients|customers)\b|\b(?:have been|been|are) (?:retained|engaged|instructed|appointed) (?:by|to)\b|\bacting as an? (?:employment|recruitment)|\bas an employment (?:agency|business)|\b(?:is|as) an (?:employment|recruitment) (?:agency|business)|\b(?:für|im auftrag) (?:unser(?:en|es)|eines unserer|einen unserer) (?:kunden|mandanten|auftraggeber)|\b(?:notre|l'un de nos) clients?\b|\bpour (?:le compte de )?(?:notre|un de nos) client|\bnuestro cliente\b|\buno de nuestros clientes|\b(?:een|voor een) van onze (?:klanten|opdrachtgevers)|\bonze (?:klant|opdrachtgever)\b|\b(?:dla|naszego) (?:naszego )?klienta\b|\bthe name will be (?:shared|disclosed)|\bretained executive search\b/i;
/** "Larkfield is recruiting on behalf of Wexcombe": the agency and the employer. */
export const worksWith = new RegExp(
  String.raw`((?:${word}\s+){1,4})(?:is|are) (?:currently |proud to be |delighted to be |exclusively )*(?:working|partnering|partnered|recruiting|supporting|engaged|retained)\s+(?:with|by|for|alongside|on behalf of)\s+((?:${word}\s*(?:of |and |& )?){1,6})`,
  'u',
);
const agencyWords = String.raw`Recruitment|Recruiting|Recruiters|Resourcing|Resources|Staffing|Executive Search|Search|Personnel|Talent|Selection|Headhunters|Headhunting|Detachering|Interim|Personaldienstleistungen|Personalberatung|Zeitarbeit|Employment|Manpower|Consult(?:ing|ancy|ants)?|Partners|Associates|People|Careers|Appointments|Recrutement|Conseil|Rekrutacja`;
export const agencyName = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,4}(?:${agencyWords})(?:\s+(?:Ltd\.?|Limited|LLP|B\.V\.|BV|GmbH|Group|Solutions|Services|Consultants|Partners|International|UK|Inc\.?))*)`,
  'u',
);
const actsAs = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,6}?)(?:\([^()]{2,30}\)\s+)?(?:is|are|acts?|will act|operates?|provides services)\s+(?:\w+\s+)?(?:acting\s+)?(?:as\s+)?an?\s+(?:[\w-]+\s+){0,2}?(?:[Ee]mployment (?:[Aa]gency|[Bb]usiness)|[Rr]ecruitment (?:[Aa]gency|[Bb]usiness|[Cc]onsultancy)|[Ss]taffing (?:[Aa]gency|[Cc]ompany)|[Rr]ecruiter)`,
  'u',
);
