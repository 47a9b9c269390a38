import type { Employment } from '#domain/role-entry.ts';
import type { Passage } from './pieces.ts';
import { said, type Said } from './said.ts';

/** Words for a kind of employment: in labels, titles and the head of an advert, and in any sentence. */
const anywhere: [Employment, RegExp][] = [
  [
    'full-time',
    /\bfull[- ]?time\b(?! (?:experience|student|education|study|course|degree|employees|staff|equivalent|work experience|professional|mba))|\b100 ?%(?= position| stelle)|\bvoll(?:zeit(?!basis|äquivalent)|-? ?(?:oder|und|\/|bzw\.?) ?-?teilzeit)|\bfull[- ]?(?:\/|or|and| or | and |- or |- and )-?part[- ]?time|\b1[.,]0 ?(?:fte|wte)\b|\btemps plein\b|\bà plein temps|\b(?:jornada|tiempo) complet[ao]|\bvoltijds?\b|\bpełny etat|\bpełnym wymiarze|\btempo pieno\b|\btempo integral\b|\bheltid/i,
  ],
  [
    'part-time',
    /\bpart[- ]?time\b(?! (?:experience|student|study|course|employees|staff|work experience))|\bteil(?:zeit|-? ?(?:oder|und|\/|bzw\.?) ?-?vollzeit)|\bpart[- ]?(?:\/|or|and| or | and |- or |- and )-?full[- ]?time|(?<!\bfull[- ]?time\b.{0,20})\b0[.,]\d{1,2} ?(?:fte|wte)\b|\btemps (?:plein ou |complet ou )?partiel\b|\bminijob\b|\bmedia jornada|\bjornada parcial|\btiempo parcial|\bdeeltijds?\b|\bczęść etatu|\bpół etatu|\btempo parziale\b|\bdeltid/i,
  ],
  [
    'contract',
    /\b(?:contract|freelance|interim) (?:role|position|job|assignment|basis|opportunity|engagement|work)\b|\b(?:inside|outside) (?:of )?ir35\b|\b(?:this is|is|on) an? (?:[\w-]+ ){0,3}contract (?:role|position|basis)?\b|\b\d{1,2}[- ]months? (?:rolling |initial )?contract\b|\bself[- ]employed\b|\bindependent contractor\b|\bindependent contract\b|\b1099\b|\bc2c\b|\bfreelance[r]?\b(?! (?:experience|writers|designers|network))/i,
  ],
  [
    'temporary',
    /\btemporary (?:role|position|job|post|contract|cover|assignment|employment|appointment)\b|\bfixed[- ]term\b|\bftc\b|\b(?:maternity|paternity|parental)(?: leave)? cover\b|\bseasonal (?:role|position|job|work)\b|\bcdd\b|\bbefristet(?:e|er|es)?\b|\btijdelijk (?:contract|dienstverband)|\btempo determinato\b|\bvisstidsanst/i,
  ],
  [
    'internship',
    /\b(?:this|paid|unpaid|summer|winter|our) internship\b|\binternship (?:position|role|programme|program)\b|\bpraktikum\b/i,
  ],
  [
    'volunteer',
    /\b(?:volunteer|voluntary) (?:role|position|post|opportunity)\b|\bunpaid(?=;|,|\.| role| position| and)/i,
  ],
];
const named: [Employment, RegExp][] = [
  [
    'contract',
    /(?<!permanent |indefinite |open-ended |unlimited |vast |fast |unbefristeter |onbepaald |indefinido |employment |term |of |main |sub-?|building |roofing )\bcontract(?:or|ing)?\b(?!s\b| (?:type|manager|management|administrator|negotiat|law|officer|specialist|engineer|lawyer|length|duration))|\bfreelance\b|\binterim\b|\bzzp\b|\bb2b\b|\bfreiberuflich|\bopdracht\b/i,
  ],
  ['temporary', /\btemp(?:orary)?\b|\btemporaire\b|\btijdelijk\b|\btemporal\b|\bseasonal\b|\bintérim\b/i],
  [
    'internship',
    /\bintern(?:ship)?\b|\btrainee ?ship\b|\bpraktikant\w*|\bpraktikum\b|\bstagiaire\b|\bwerkstudent|\bbecari[oa]\b|\btirocinio\b/i,
  ],
  ['volunteer', /\bvolunt(?:eer|ary)\b|\behrenamt|\bbénévole\b/i],
  ['per-diem', /\bper[- ]diem\b(?!.{0,12}\d)|\bprn\b/i],
];
/** "Seasonal Fruit Pickers", and not "Temporary Works Engineer". */
const temporaryWork: [Employment, RegExp] = [
  'temporary',
  /^\W*(?:temporary|temp|seasonal)\b(?! (?:works?|accommodation|housing|power|staffing|structures?|labou?r|event|recruit\w*|to perm)\b)/i,
];
/** An offer that begins with the terms: "Contrato indefinido a jornada completa". */
const termsFirst =
  /^(?:an? )?(?:permanent|full|part|fixed|temporary|contract|contrat|contrato|contratto|cdi|cdd|jornada|temps|unbefrist|befrist|vollzeit|teilzeit|vast|tijdelijk|umow[aęy]|tillsvidare|pełny|heltid|deltid|\d{1,2}[- ]months? contract)/i;
const negated = /\b(?:no|not|isn't|nor) (?:an? |available )?(?:part|full|contract|freelanc|temporary)/i;

/** The kinds of employment that the advert names for this job. */
export function employmentSaid(passages: readonly Passage[], title: string): Said<Employment[]> | undefined {
  const found = new Map<Employment, Passage>();
  const labelled = passages.filter(({ label }) => label === 'employment' || label === 'terms');
  const head = passages.filter(
    ({ label, part, words }) =>
      label === undefined && part === 'head' && words.length < 160 && !/[.!?]$/.test(words),
  );
  const look = (list: readonly Passage[], table: [Employment, RegExp][]) => {
    for (const passage of list) {
      if (negated.test(passage.value)) continue;
      for (const [employment, pattern] of table)
        if (!found.has(employment) && pattern.test(passage.value)) found.set(employment, passage);
    }
  };
  look(labelled, [...anywhere, ...named]);
  look(
    head.filter(({ words }) => !words.includes(title)),
    [...anywhere, ...named],
  );
  const first = passages[0];
  const titled = passages.find(({ words }) => words.includes(title)) ?? first;
  if (titled)
    look(
      [
        {
          ...titled,
          value: titled.value.length < 140 && !/[.!?]$/.test(titled.value) ? titled.value : title,
        },
      ],
      [...anywhere, ...named.filter(([kind]) => kind !== 'temporary'), temporaryWork],
    );
  const before = new Set(found.keys());
  const prose = passages.filter(
    ({ label, part, words }) =>
      (label === undefined || ['hours', 'length', 'workplace', 'place', 'pay', 'benefits'].includes(label)) &&
      part !== 'essential' &&
      part !== 'desirable' &&
      (part !== 'employer' || /\b(?:this|the) (?:is|role|position|job|post)\b/i.test(words)) &&
      part !== 'equality' &&
      (part !== 'benefits' || (words.length < 120 && termsFirst.test(words))),
  );
  if (before.size === 0 || !['full-time', 'part-time'].some((one) => before.has(one as Employment))) {
    look(
      prose,
      before.size === 0
        ? anywhere
        : anywhere.filter(([kind]) => kind === 'full-time' || kind === 'part-time' || !before.size),
    );
  }
  if (before.size > 0)
    look(
      prose.filter(({ words }) => words.length < 200),
      anywhere.filter(
        ([kind]) =>
          (kind === 'temporary' && !before.has('contract')) ||
          (kind === 'contract' && !before.has('temporary')),
      ),
    );
  if (found.has('contract') && found.has('temporary'))
    found.delete(/fixed/i.test(found.get('temporary')!.words) ? 'contract' : 'temporary');
  const [passage] = found.values();
  return passage === undefined ? undefined : said([...found.keys()], passage);
}
