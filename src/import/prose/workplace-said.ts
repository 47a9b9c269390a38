import type { Workplace } from '#domain/role-entry.ts';
import { isSentence } from './head-segments.ts';
import type { Passage } from './pieces.ts';
import { said, type Said } from './said.ts';

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  un: 1,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
  twee: 2,
  drie: 3,
  een: 1,
  due: 2,
  tre: 3,
  dwa: 2,
  trzy: 3,
  två: 2,
  once: 1,
  twice: 2,
};
const count = String.raw`(\d(?:\.5)?|one|two|three|four|five|zwei|drei|deux|trois|dos|tres|twee|drie|due|tre|dwa|trzy|två)`;
const week = String.raw`(?: ?(?:\/|a|per|each|every|pro|par|por|por la|in der|la|in the|alla|w|i) ?(?:working )?(?:week|wk|woche|semaine|semana|settimana|tygodniu|vecka(?:n)?))?`;
const office = String.raw`(?:in|at|on|from|to|im|am|au|en|op)[ -]?(?:the |our |your |its |a |de |la )?(?:[\p{L}'’]+ ){0,2}(?:office|site|campus|hq|büro|bureau|oficina|kantoor|laboratory|studio|school|workplace|location|headquarters|hub|person)`;
const weekday = String.raw`(?:mon|tues?|wednes|thurs?|fri)days?`;
/** "Tuesdays and Thursdays in the office": each day is counted. */
const daysNamed = new RegExp(
  String.raw`${office}(?: on| every| each)* ((?:${weekday}(?:\s*(?:,|and|&|\/|\+|, and)\s*)){1,3}${weekday})|((?:${weekday}(?:\s*(?:,|and|&|\/|\+|, and)\s*)){1,3}${weekday})\s+(?:(?:are |spent |at |in |on )*${office}|(?:in|at) (?:the|our|your) [\p{L}'’ ]{2,30}(?:office|hub|site|studio)|on-?site)`,
  'iu',
);
const daysThere: RegExp[] = [
  new RegExp(
    String.raw`\b${count}(?: ?[-–] ?\d| or (?:more|\w+))?\+? ?(?:full )?(?:days?|tage?|jours?|días?|dag(?:en)?|dni|dzień|giorni?|dag(?:ar)?)${week} (?:spent |working |minimum |are |worked |to be |together |all )*${office}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${count}\+? ?(?:days?|tage?|jours?|días?|dag(?:en)?|giorni?|dni|dzień|dagar)${week},? ?(?:on-?site|on site|in[- ]office|in[- ]person|wfo|office[- ]based|onsite|sur site|vor ort|presencial(?:es)?|au (?:bureau|siège)|en (?:la )?oficina|im büro|op (?:kantoor|locatie)|in (?:sede|ufficio|presenza)|w biurze|på (?:plats|kontoret))`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${office}(?: in \p{Lu}\p{L}+)?(?: for| on)?(?: at least| (?:a )?minimum(?: of)?| around| about)? ${count}(?: or more)? days?(?: (?:a|per|each|every) week|\/week| weekly)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:in|on)[- ]?(?:the )?(?:office|site|site working)(?: work(?:ing)?| attendance)?[ :,(-]*(?:for |at least |minimum (?:of )?)*${count} days`,
    'iu',
  ),
  new RegExp(
    String.raw`\bhybrid[ ,:(–-]+(?:working )?(?:at least |min(?:imum)?\.? |of |with )*${count} days?${week}(?! (?:from home|remote|at home|wfh|home|working from home))(?:,? (?:${office}|on-?site|wfo)|[ ,.)]|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:be|come) in (?:for )?(?:at least )?${count} days?${week}|\b${count}\+? (?:office|on-?site|in-office|anchor|office-based|collaboration|team) days?${week}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:${count} (?:x|times)|(once|twice)) ?(?:a|per|each|every|\/) ?week,? (?:${office}|on-?site)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:office|site|on-?site)[ ,:(–-]*(?:(once|twice)|${count} (?:x|times)) (?:a|per|each|every) week`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${count} days?${week} office\b|\b(?:präsenz|présence)(?:tage)?[ :]*${count} (?:tage?|jours?)|\b${count} (?:jours? (?:de présence|en présentiel)|tage? präsenz|tage? in präsenz)`,
    'iu',
  ),
];
/** "1 day a week in Manchester", "in Derby 3 days a week": days at a named place, where the rest is done elsewhere. */
const daysInTown = new RegExp(
  String.raw`\b(?:in|at|to) (?:our |the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? (?:for |on )?(?:at least |(?:a )?minimum (?:of )?|around )?(\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) days? (?:a|per|each|every) week|` +
    String.raw`\b(\d|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) days? (?:a|per|each|every) week (?:on[- ]?site )?(?:in|at) (?:our |the )?\p{Lu}\p{L}+`,
  'u',
);
const weekdays = String.raw`(?:mon|tues?|wednes|thurs?|fri)days?`;
const weekdaysThere = new RegExp(
  String.raw`\b${office},? (?:on |every |each |from )?(${weekdays}) (?:to|through|until|–|-) (${weekdays})`,
  'iu',
);
const part =
  /\bhybrid(?:arbete|arbeit\p{L}*|werken|jobb|arbejde)\b|\bhybrid\b(?! (?:cloud|vehicle|car|cars|apps?|mobile|electric|infrastructure|environments?|bikes?|engine|architecture|power|systems?|approach|plan|pension|retirement|individual|profile|person|warfare|integration|app\b|solutions?|deployments?|identity|networks?))|\bhybride\b(?=$|[ ,.)(])|\bhíbrid[ao]|\bhybrydow|\bpartly remote|\b(?:mostly|mainly|largely|predominantly|primarily) (?:be |an? )*(?:remote|home[- ]based|from home|work(?:ing)? from home|in the office|office[- ]based|at home)\b|\b(?:odd|occasional|some|a few) days? (?:at|from) home|\bhome[- ]?office (?:möglich|teilweise|nach absprache|option|anteilig)|\bmobiles arbeiten möglich|\bteilweise (?:im )?home[- ]?office|\bpartially remote|\bpart[- ]remote|\bremote[- ]hybrid|\b[1-9]\d ?% (?:on-?site|in the office|remote|home|télétravail|homeoffice)|\bhome[- ]?office \(partial|\bhome[- ]?office (?:partial|teilweise)|\b(?:up to |bis zu |jusqu'à |hasta |tot )?(?:\d|one|two|three|four|zwei|drei|deux|trois|dos|tres|twee|einen?) (?:days?|tage?|jours?|días?|dagen)(?: (?:a|per|each|every|pro|par|por|in der|the)? ?(?:week|woche|semaine|semana))? (?:of )?(?:de )?(?:remote|from home|at home|working from home|wfh|home[- ]?office|mobiles? arbeit|télétravail|teletrabajo|thuiswerk|home working|homeworking|thuis)|\b(?:work(?:ing)?|wfh) from home (?:for |on )?(?:up to |half|part|\d|one|two|three|some)|\bhome half|\b(?:office|site)\b[^.]{0,20}\b(?:once|twice|one day|two days) (?:a|per|every) week\b|\bcombination of\b[^.]{0,60}\b(?:on-?site|office|telecommut\w*|telework\w*|remote|home)\b[^.]{0,60}\b(?:on-?site|office|telecommut\w*|telework\w*|remote|home)\b|\bmix of (?:home|office|remote)|\bsplit between (?:home|the office)|\btwo days (?:at|from) home|\b(?:[1-4]|one|two|three) ?(?:[-–]|to|or) ?(?:[2-4]|two|three|four) days?(?: (?:a|per|each|every) week)? (?:in|at|from|on) (?:the |our )?(?:office|home|site)|\b(?:come|commute) (?:in)?to (?:the |our )?(?:\p{L}+ )?office (?:one|two|three|[1-3]) (?:or|to) (?:two|three|four|[2-4]) days|\bhome ?working (?:for )?(?:up to )?(?:\d|one|two|three|four) days|\b[1-9]\d ?% of (?:your|the|their) (?:time|week|working)[^.]{0,20}(?:office|site|home|remote)|\b(?:some|occasional|partial) (?:home|remote) ?working|\b(?:teletrabajo|télétravail|home ?office|thuiswerken|smart working|lavoro agile|zdaln\p{L}+|wfh|remote)(?: work(?:ing)?)?\s*:?\s*\(?(?:de |up to |hasta |bis zu |tot )?(?:[1-4]|one|two|three|four|zwei|drei|deux|trois|dos|tres|twee|drie|due|tre) (?:days?|tage?|jours?|d[ií]as?|dag(?:en)?|giorni|dni)|\btélétravail (?:partiel|occasionnel|possible)|\bteletrabajo parcial|\bmobiles? arbeiten (?:an |zu )?(?:bis zu )?(?:\d|ein\p{L}*|zwei|drei|vier) tag|\bteilweise remote/iu;
const remote: RegExp[] = [
  /\b(?:fully|100 ?%|completely|entirely|permanently|full-?time|wholly) (?:remote|home[- ]based|work(?:ing)? from home)\b|\b(?:remote|teletrabajo|télétravail|homeoffice|home office|zdaln\w+|thuiswerken) ?(?:\(?100 ?%|al 100)|\b100 ?% (?:remote|teletrabajo|télétravail|homeoffice|zdaln)|\bremote[- ](?:first|only)\b|\bwork from (?:anywhere|home)\b(?! (?:for|up|\d|one|two|half|days?|part|some|several|occasional|policy|opportunit|possib|option|allowance|budget|stipend|flex|equipment|when|as needed|on |(?:mon|tues|wednes|thurs|fri)day))(?<!\b(?:flexib\w+|options?|opportunit\w+|ability|able|possib\w+|chance|freedom|choice) (?:to |of )?work from (?:home|anywhere))|\bwork from wherever\b|\bhome[- ]based (?:role|position|job)\b|\bpraca zdalna\b|\b(?:this|the) (?:role|position|job|post)(?: is| can be|'s)?(?: \w+){0,2} (?:remote|home[- ]based)\b|\bremote (?:role|position|job|opportunity|contract)\b|\bis an? (?:\w+ ){0,2}remote (?:company|team)\b(?=.{0,1})|\bwork(?:ing)? remotely\b(?= (?:from|within|in|anywhere|full))|\bthis (?:is|will be) a remote\b/i,
];
const remoteNamed =
  /\bremote(?:ly)?\b(?! (?:sensing|control|monitoring|teams?|support|access|sites?|working (?:possible|available|option)|work (?:possible|option|flex)|options?|possible|flexib|hands|by arrangement|work(?:ing)? (?:polic|opportunit|culture|set|allowance|stipend|and|experience)|- and|and distributed|polic|friendly|work flexibility|desktop|infrastructure|areas?|communit|location))|\bhome[- ]?based\b|\btelework\b(?! (?:option|polic|elig|agree|possib|opportun))|\btélétravail\b|\bteletrabajo\b|\bzdaln|\bwork from home\b(?! (?:opportunit|possib|option|polic|flex))|\bwfh\b|(?<!\bthe (?:\w+ ){0,2})\bhome[- ]?office\b(?!\)| (?:möglich|option|possible))/i;
const there =
  /(?<!\b(?:parking|gym|canteen|restaurant|café|nursery|catering|childcare|crèche|lunch) )\b(?:on-?site|on site)\b(?! (?:parking|gym|canteen|restaurant|café|cafe|nursery|health\w*|wellness|fitness|clinic|doctor|physio|day ?care|coffee|subsidi[sz]ed|free|flu|break ?room|servic\w+|amenit\w+|screening\w*|yoga|massage|with (?:a|our|the) (?:\w+ )?(?:customer|client)s?|visits?|support|customer|training|interview|meetings?|car ?park|medical|lunch|catering|childcare|facilit|installation|crèche|team|manager|engineer))|\boffice[- ]based\b|\bwork from (?:the |our )?office\b|\b(?:is|are|be) based in (?:the|our) (?:office|showroom|shop|store|factory|workshop|warehouse|laboratory|lab|clinic)\b|\b(?:5|five) days? (?:a |per )?(?:week )?on-?site|\bon-?site (?:5|five) days|\b100 ?% on-?site|\bwork(?:ing)? from office\b|\bin[- ]person\b(?= (?:role|position|job|only|work)|$)|\b(?:5|five) days? (?:a week |per week |each week )?(?:in|at|from) (?:the |our )?office|\bno (?:home[- ]?office|remote)(?: (?:work|working))?(?: possible| option)?\b|\bnot (?:a )?remote\b|\bvor ort\b|\bpresencial\b|\bsur site\b|\bop locatie\b|\bstacjonarn|\bin presenza\b|\bwfo\b/i;
const negatedRemote =
  /\b(?:no|not|isn't|cannot|can't|never|without) (?:\w+ ){0,3}(?:remote|home[- ]?office|work(?:ing)? from home)|\bremote (?:work(?:ing)? )?(?:is )?(?:not|isn't)/i;

/** "Homeoffice: 3 Tage pro Woche": the label says where, the value how often. */
const homeLabel =
  /^[^:]*\b(?:home[- ]?office|remote|t[ée]l[ée]travail|teletrabajo|thuiswerken|wfh|work(?:ing)? from home|home working)\b[^:]*:\s*(?:up to |bis zu |jusqu'à |hasta )?(?:[1-4]|one|two|three|four|ein|zwei|drei|vier|une?|deux|trois|dos|tres|twee|drie)(?: ?[-–] ?\d)?\s*(?:days?|tage?|jours?|d[ií]as?|dag(?:en)?)\b/i;

/** "Remote / On-site" and "remote, hybrid or in the office" leave it open. */
const vague =
  /\bremote(?:ly)?\s*(?:\/|,|or)\s*(?:(?:or )?hybrid\s*(?:\/|,|or)?\s*(?:and |or )?)?(?:on-?site|in[- ](?:the )?office|in[- ]person)\b|\b(?:on-?site|in[- ]office)\s*(?:\/|,|or)\s*(?:hybrid\s*(?:\/|,|or)\s*)?remote\b|\b(?:office|hq|headquarters)\b[^.]{0,20}\bor\b(?: \w+){0,2} (?:work(?:ing)? )?remote(?:ly)?\b|\bon-? ?site\b[^.]{0,40}\bor (?:work )?(?:from home|remote)|(?-i:\p{Lu}\p{L}+),? or (?:fully )?remote\b|^(?:fully )?remote or (?:in )?(?-i:\p{Lu})/iu;
/** What holds for a while, or for interviews, says nothing of the job. */
const passing =
  /\btemporar|\bsafe to do so\b|\bnot be remote long|\buntil it is safe|\bcovid|\bpandemic|\binterview(?:s|ing)?\b[^.]{0,30}\bremote/i;
/** In prose a place is "on-site" for lunch as well: only the job itself counts. */
const ofTheJob =
  /\b(?:role|position|job|post|work(?:ing|s)?|based|basis|fully|employees?|staff|days?|required|presence|this|office|full-?time,?|kein\w*|no|not)\b/i;

const onSite = /\bon-? ?site\b/gi;
/** "This position is on-site", and not "measure works on site". */
const jobOnSite =
  /\bon-? ?site (?:role|position|job|post|only|basis|working|work\b(?! (?:at|with|for) (?:customer|client))|presence|attendance|daily|every day)|\b(?:role|position|job|post)\b[^.;]{0,30}\b(?:is|be|are)\b[^.;]{0,25}\bon-? ?site\b|\b(?:to|must|will|you(?:['’]ll)?|employees) (?:work|be)(?:ing)? (?:daily |fully |full[- ]time |primarily |based )?on-? ?site\b(?! (?:meeting|visit|shoot))(?! (?:at|with) (?:\w+ )?(?:customer|client))|\b(?:full[- ]time|fully|100 ?%|(?:5|five) days(?: a week| per week)?),?(?: and)? on-? ?site\b/i;

type WorkplaceFacts = { workplace: Said<Workplace>; days: Said<number> | undefined };

/** Where the work is done, and for hybrid how many days a week at the workplace; nothing where it is not said. */
export function workplaceSaid(all: readonly Passage[], title: string): WorkplaceFacts | undefined {
  const passages = all.filter(({ value }) => !vague.test(value) && !passing.test(value));
  const strong = passages.filter(
    ({ label, part: where, words }) =>
      label === 'workplace' ||
      label === 'place' ||
      label === 'employment' ||
      (label === undefined && where === 'head' && words.length < 160),
  );
  const weak = passages.filter(
    (one) => !strong.includes(one) && !['essential', 'desirable', 'equality', 'duties'].includes(one.part),
  );
  const days = firstDays([...strong, ...weak]);
  for (const [list, named] of [
    [strong, true],
    [weak, false],
  ] as const) {
    const hybrid = list.find(
      ({ value, label: name, words }) =>
        (part.test(value) && !/\bnot hybrid\b/i.test(value)) ||
        (name === 'workplace' && homeLabel.test(words)),
    );
    const no = list.find(({ value }) => negatedRemote.test(value));
    const away = list.find(
      ({ value, part: where }) =>
        !negatedRemote.test(value) &&
        (remote[0]!.test(value) || (named && remoteNamed.test(value) && where !== 'benefits')),
    );
    const here = list.find(
      ({ value, label: name, words }) =>
        (named && (name !== undefined || !isSentence(words))
          ? there.test(value)
          : (there.test(value.replace(onSite, ' ')) && ofTheJob.test(value)) || jobOnSite.test(value)) ||
        (name === 'workplace' && /^(?:office|in office|no)\b/i.test(value)),
    );
    if (hybrid && !(away && away !== hybrid && remote[0]!.test(away.value) && !days))
      return { workplace: said('hybrid', hybrid), days: days && days.value < 5 ? days : undefined };
    if (days && days.value < 5 && (named ? list.some((one) => one.at === days.at) : true) && !(no && !away)) {
      const passage = passages.find((one) => one.at === days.at && one.words === days.words)!;
      return { workplace: said('hybrid', passage), days };
    }
    if (no && !away) return { workplace: said('on-site', no), days: undefined };
    if (away) return { workplace: said('remote', away), days: undefined };
    if (here) return { workplace: said('on-site', here), days: undefined };
    if (named && /\((?:fully )?remote\b|[-–|,] ?remote\b|^remote\b|\bremote\)/i.test(title))
      return { workplace: said('remote', passages[0]!), days: undefined };
  }
  return undefined;
}

const order = ['mon', 'tue', 'wed', 'thu', 'fri'];

function firstDays(list: readonly Passage[]): Said<number> | undefined {
  for (const passage of list) {
    const [, first, last] = weekdaysThere.exec(passage.value) ?? [];
    if (first && last) {
      const days =
        order.indexOf(last.slice(0, 3).toLowerCase()) - order.indexOf(first.slice(0, 3).toLowerCase()) + 1;
      if (days > 1 && days < 5) return said(days, passage);
    }
    const listed = daysNamed.exec(passage.value)?.slice(1).find(Boolean)?.match(new RegExp(weekday, 'gi'));
    if (listed && listed.length < 5) return said(listed.length, passage);
    const named = daysInTown.exec(passage.value)?.slice(1).find(Boolean)?.toLowerCase();
    if (
      named &&
      /\bremote|\bhybrid|\bhome\b|\b(?:rest|other|remaining)\b[^.]{0,40}\b(?:you|wherever|anywhere|home)\b/i.test(
        passage.value,
      )
    )
      return said(numbers[named] ?? Number(named), passage);
    for (const pattern of daysThere) {
      const found = pattern.exec(passage.value)?.slice(1).find(Boolean)?.toLowerCase();
      const days = found === undefined ? undefined : (numbers[found] ?? Number(found));
      if (
        days !== undefined &&
        days > 0 &&
        days <= 7 &&
        !/\d ?[-–] ?\d\s?days|\d or \w+ days/i.test(passage.value)
      )
        return said(days, passage);
    }
  }
  return undefined;
}
