import { speaksOfClient } from './client-said.ts';
import { isWrittenAsName, legal, notNames, word } from './employer-name.ts';
import type { Passage } from './pieces.ts';
import { namesWork } from './title-words.ts';

/** The agency that the text names. */
export function agencyIn(passages: readonly Passage[]): string | undefined {
  for (const { words } of passages) {
    const found = (engaged.exec(words) ?? postedBy.exec(words) ?? clientOf.exec(words))?.[1]?.trim();
    if (found && isAgencyName(found)) return found;
    const named = actsAs.exec(words)?.[1]?.trim();
    if (named && !notNames.test(named)) return longest(named, passages);
  }
  for (const { words } of passages) {
    const found = speaksOfClient(words) ? advertiser.exec(words)?.[1]?.trim() : undefined;
    if (found && isAgencyName(found)) return longest(found, passages);
  }
  for (const { words, kind, part } of [...passages].reverse()) {
    if (kind === 'item' && (part === 'duties' || part === 'essential' || part === 'desirable')) continue;
    const found = agencyName
      .exec(words)?.[1]
      ?.trim()
      .replace(/^(?:At|Contact|Regards|Call|Please|Desde|Bei|Chez|Bij|Agence)\s+/, '')
      .replace(/^(?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:of|at|from) (?=\p{Lu})/u, '');
    if (
      found &&
      !/\b(?:for|in|and|into)\s*$/.test(words.slice(0, words.indexOf(found))) &&
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

function isAgencyName(name: string): boolean {
  return isWrittenAsName(name) && !notNames.test(name) && !namesWork(name.split(' ').at(-1)!);
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

/** "Larkfield is recruiting on behalf of Wexcombe": the agency and the employer. */
export const worksWith = new RegExp(
  String.raw`((?:${word}\s+){1,4})(?:is|are) (?:currently |proud to be |delighted to be |exclusively )*(?:working|partnering|partnered|recruiting|supporting|engaged|retained)\s+(?:with|by|for|alongside|on behalf of)\s+((?:${word}\s*(?:of |and |& )?){1,6})`,
  'u',
);
const agencyWords = String.raw`Recruitment|Recruiting|Recruiters|Resourcing|Resources|Staffing|Executive Search|Search|Personnel|Talent|Selection|Headhunters|Headhunting|Detachering|Interim|Personaldienstleistungen|Personaldienste|Personalvermittlung|Personalservice|Personalberatung|Zeitarbeit|Employment|Manpower|Consult(?:ing|ancy|ants)?|Partners|Associates|People|Careers|Appointments|Recrutement|Conseil|Rekrutacja|ETT|Intérim|Bemanning`;
export const agencyName = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,4}(?:${agencyWords})(?:\s+(?:Ltd\.?|Limited|LLP|B\.V\.|BV|GmbH|Group|Solutions|Services|Consultants|Partners|International|UK|Inc\.?))*)(?!\p{L})`,
  'u',
);
const name = String.raw`${word}(?:\s+(?:&\s+|and\s+|of\s+)?${word}){0,5}`;
/** "has engaged Straits People Partners to find": whom the employer sent to look. */
const engaged = new RegExp(
  String.raw`\b(?:has|have)\s(?:\w+\s)?(?:engaged|retained|instructed|appointed|mandated|commissioned|asked|chosen|partnered with)\s+(${name})\s+(?:to|as)\b`,
  'u',
);
const postedBy = new RegExp(String.raw`^(?:Re)?[Pp]osted\b.{0,30}\bby\s+(${name})`, 'u');
const clientOf = new RegExp(String.raw`\b[Cc]lient of\s+(${name})`, 'u');
/** The one who speaks of a client: "Pembury Legal Search are delighted to be instructed by". */
const advertiser = new RegExp(
  String.raw`^(?:(?:[Hh]ere )?[Aa]t |[Dd]esde |[Nn]otre agence |L['’]agence |[Aa]genzia |[Bb]ij |[Bb]ei |[Dd]ie )?(${name})[®™]?(?:, [^,]{3,60})?,?\s+(?:is|are|has|have|recrute|recherche|sucht|zoekt|busca|seleccionamos|selecciona|szuka|poszukuje|cerca|ricerca|seleziona|wurde|zijn|sind|works?|currently)\b`,
  'u',
);
const actsAs = new RegExp(
  String.raw`((?:${word}\s+(?:&\s+|and\s+|of\s+)?){1,6}?)(?:\([^()]{2,30}\)\s+)?(?:is|are|acts?|will act|operates?|provides services)\s+(?:\w+\s+)?(?:(?:acting|operating)\s+)?(?:as\s+)?an?\s+(?:[\w-]+\s+){0,2}?(?:[Ee]mployment (?:[Aa]gency|[Bb]usiness)|[Rr]ecruitment (?:[Aa]gency|[Bb]usiness|[Cc]onsultancy)|[Ss]taffing (?:[Aa]gency|[Cc]ompany)|[Rr]ecruiter)`,
  'u',
);
