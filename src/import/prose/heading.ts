/** What a part of an advert is about, by its heading. */
export type SectionKind =
  | 'duties'
  | 'essential'
  | 'desirable'
  | 'benefits'
  | 'process'
  | 'employer'
  | 'apply'
  | 'role'
  | 'pay'
  | 'equality'
  | 'details'
  | 'other';

type Heading = { kind: SectionKind; english: boolean };

const prefix =
  '(?:your|the|our|key|main|core|primary|principal|essential|some of|day[- ]to[- ]day|general|specific|job|role|position|major|typical|additional|other|about (?:your|the))';
const english: [SectionKind, RegExp][] = [
  [
    'desirable',
    /^(?:(?:it'?s |it is |it would be |would be |also )?(?:a )?(?:nice|great|good)(?: if|[- ]to[- ]haves?| to have)\b.{0,40}|(?:highly )?desir(?:able|ed)\b.{0,40}|prefer(?:red|ences?)\b.{0,40}|bonus(?: points| skills)?(?: if| for)?(?: you)?\b.{0,20}|(?:a )?plus(?:es)?|advantageous|added advantage|extra credit|.{0,20}welcome, not required|what would be (?:nice|welcome).{0,20}|what sets you apart|it would help if.{0,20}|we'?d love it if.{0,20}|what we would like to see|standout qualities)$/,
  ],
  [
    'duties',
    new RegExp(
      `^(?:${prefix} |and )*(?:dut(?:y|ies)|responsibilit(?:y|ies)|accountabilit(?:y|ies)|tasks|functions|deliverables|activities|mission)(?:(?:,| and|&|/| &) ?(?:duties|key |main |tasks|responsibilities|responsibility|accountabilities|deliverables|functions|activities))*(?: of (?:the|this) (?:job|role|post|position))?(?: include| involve| are)?$`,
    ),
  ],
  [
    'duties',
    /^(?:(?:roles?|scope) (?:and|&) responsibilities|responsibilities (?:and|&) (?:duties|tasks)|scope(?: of (?:the )?(?:work|role|position))?|the mandate|(?:your|the) mission|your (?:day|impact|role will include|tasks|work)|a (?:typical )?day in the life.{0,30}|(?:the|your) (?:work|job|day[- ]to[- ]day)|jd|day to day|what the (?:job|role|work|position) (?:is|involves|entails|includes)|(?:in this (?:role|position|job),? |as (?:an? |our |the )?[\w &/-]{2,40},? |day to day,? |on a typical day,? )?(?:you|you'?ll|you will|you would|you'?d)(?: be| will| would| get to| also)?(?: do| doing| responsible for| working on| own| learn to)?|what (?:you|you'?ll|you will|you would|you'?d|will you|would you|an? [\w ]{3,40})(?: be| get to| will)? ?(?:do|does|do here|doing|'?ll do|own|owning|lead|work on|working on|responsible for|deliver|learn|accountable for)?(?: day[- ]to[- ]day| in this role| here| at .{2,30})?|how you(?:'ll| will) (?:make an impact|contribute|spend your time)|(?:the )?(?:job|role|position|work) (?:involves|entails|includes|responsibilities|duties)|core responsibilities.{0,20})$/,
  ],
  [
    'essential',
    /^(?:(?:minimum|basic|essential|required|key|mandatory|core|main|job|candidate|technical|professional|general|your|our|the|role|position|specific|entry)[ ,]+)*(?:requirements?|qualifications?|skills?|criteria|experience|competenc(?:y|ies|e)|must[- ]haves?|expertise|attributes|knowledge|abilities|education|background|profile|person specification|eligibility)(?:(?:,| and|&|\/| &|, and| or) ?(?:the |key |required |soft |professional |technical |relevant |work |other )*(?:requirements?|qualifications?|skills?|criteria|experience|competenc(?:y|ies)|expertise|attributes|knowledge|abilit(?:y|ies)|education|background|training|certifications?|qualities))*(?: required| needed| sought| we need| for (?:the|this) (?:role|job|position|post)| criteria)?$/,
  ],
  [
    'essential',
    /^(?:essential|mandatory|required|minimum|must(?:[- ]haves?)?|must haves?|needed|what (?:you'?ll|you will|you|you'?d|we|we'?re|we are|we would|we'?ll)(?: will)? (?:need|needs?|bring|have|look for|looking for|expect|ask|ask for|require|seek|want|like to see)(?: to (?:succeed|have|bring|be|do|see|apply))?(?: from you| in you| to the (?:role|table|team))?|who are you|you(?:'ll| will|'d| would| should)? (?:have|bring|need|are|be|should have|might be|know|must have)|you|(?:who|about) you(?: are)?|who (?:we'?re|we are) (?:looking for|after)|who can apply|we(?:'re| are) looking for(?: someone who)?|we(?:'d| would) (?:like|love) (?:you )?to (?:have|hear from).{0,30}|to be (?:successful|considered)(?: in this role)?.{0,30}|(?:the |your |our )?(?:ideal |successful |right )(?:candidate|person|applicant)\b.{0,40}|candidate (?:profile|requirements)|the (?:person|candidate)|(?:the )?(?:person|selection|essential|minimum|eligibility) (?:specification|criteria|requirements|qualifications)|essential\b.{0,40}\b(?:skills|experience|requirements|qualifications|criteria|knowledge)\b.{0,20}|what it takes|what makes you.{0,30}|is this you|your (?:background|experience|skills|profile|qualifications)\b.{0,30}|you'?re a (?:great |good )?fit if.{0,20}|needs|the essentials|what you(?:'ll)? need to succeed|tech(?:nical)? stack|the team is looking for)$/,
  ],
  [
    'benefits',
    /^(?:(?:our |your |the |employee |company |key |other |some of (?:the|our) )*(?:benefits?|perks|rewards?|offer|extras)(?:(?: and|,| &|&) (?:benefits?|perks|rewards|compensation|culture|salary))*(?: package| include| of working.{0,30})?|what (?:we|we'?ll|we can|we do|you|you'?ll|you can)(?: will)? (?:offer|get|receive|expect|give you|be offered|provide)(?: you| in return)?|what'?s in it for (?:you|me)|what is in it for you|we offer(?: you)?|in return.{0,20}|in exchange.{0,20}|why (?:join|work|choose|apply|you'?ll love|you should|us|this)\b.{0,40}|why [\w&.' -]{2,30}|what'?s on offer|on offer|you(?:'ll| will) (?:get|receive)|our offer|the package|life at .{2,30})$/,
  ],
  [
    'process',
    /^(?:(?:our |the |your )*(?:interview|hiring|recruitment|selection|application|interviewing)(?: and (?:interview|selection|hiring|onboarding))? (?:process|steps|stages|timeline|journey)|(?:what are )?(?:the )?next steps|what happens (?:next|after you apply)|how we hire|how the process works|selection procedure)$/,
  ],
  [
    'apply',
    /^(?:how (?:to|do i|you can|can you) apply|to apply|apply(?: now| here| today)?|application(?: instructions| details| procedures?| information)?|applying|interested|ready to (?:apply|join).{0,20}|want to (?:apply|join).{0,20}|sounds? (?:good|like you)|contact(?: us| details?| person| information)?|applications?|how to get in touch|submit your application|next)$/,
  ],
  [
    'equality',
    /^(?:(?:our )?(?:commitment to )?(?:an? )?(?:equal (?:employment )?opportunit(?:y|ies)|equality|diversity|inclusion|eeoc?|equity)\b.{0,60}|accessibility|accommodations?|disability confident.{0,20}|e-verify.{0,30})$/,
  ],
  [
    'pay',
    /^(?:(?:salary|pay|remuneration) and (?:terms|conditions)(?: of (?:employment|appointment))?|terms of (?:employment|appointment)|(?:the )?(?:salary|pay|compensation|remuneration|wages?)(?: range| band| details| information| transparency| package)?(?:(?: and| &|,) (?:benefits|rewards|perks|compensation|hours))?|pay range.{0,20})$/,
  ],
  [
    'details',
    /^(?:(?:job |key |role |position |further |contract |other |additional |important |quick |vacancy )*(?:details|facts|information|terms|particulars)|at a glance|in brief|key information|the (?:practical|boring) (?:bits?|stuff)|terms(?: and conditions)?|practicalities|logistics|contact detail)$/,
  ],
  [
    'role',
    /^(?:(?:about |the )?(?:the |this |your )?(?:role|job|position|opportunity|post|vacancy|work|team|project|programme|assignment)(?: (?:summary|description|overview|purpose|profile|details|itself|in brief|objective|statement))?|(?:full |short )?(?:job|role|position|assignment|project)(?: (?:summary|description|overview|purpose|profile|objective|brief))|overview|summary|introduction|description|purpose(?: of (?:the|this) (?:role|job|post|position))?|role profile|why (?:it|this role) is open|(?:main |overall )?purpose|(?:our|the|your) team|where you(?:'ll| will) work|background)$/,
  ],
  [
    'employer',
    /^(?:(?:about|who) (?:us|we are|the (?:company|employer|organi[sz]ation|business|firm|school|trust|university|client|group|practice|charity|hospital|council|department|brand)|our (?:company|client|firm|organi[sz]ation|business|group|brand|school|practice))|our (?:company|story|mission|values|culture|purpose|vision|client|business|firm)(?: and (?:values|culture|vision|mission))?|company (?:overview|description|profile|background|information|summary|introduction)|(?:the )?(?:company|employer|organi[sz]ation|client|business|school|practice|trust)(?: (?:overview|description|profile|background))?|who is .{2,40}|who are we|what we do|organi[sz]ation(?:al)? (?:overview|background|profile)|background of the organi[sz]ation|about (?!to |a |an )[\w&.' -]{2,40})$/,
  ],
];

const foreign: [SectionKind, RegExp][] = [
  [
    'duties',
    /^(?:(?:ihre|deine|die|das sind deine|das sind ihre|das machst du|was dich erwartet|was sie erwartet)? ?(?:aufgaben(?:gebiet|bereich)?|tätigkeiten|verantwortung)|was dich erwartet|was sie erwartet|das erwartet (?:dich|sie)|(?:vos|tes|les|principales)? ?(?:missions?|tâches|responsabilités)(?: principales)?|(?:le|votre) (?:poste|rôle|quotidien)|(?:tus |principales )?(?:funciones|tareas|responsabilidades)|(?:jouw |de )?(?:werkzaamheden|taken|functieomschrijving|taken en verantwoordelijkheden)|wat ga je doen|dit ga je doen|(?:twój )?(?:zakres )?obowiązk(?:i|ów)|zadania|mansioni|attività|responsabilità|arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|funções|responsabilidades)$/,
  ],
  [
    'essential',
    /^(?:(?:ihr|dein|das) profil|(?:das )?(?:bringst du mit|bringen sie mit)|was (?:du mitbringst|sie mitbringen)|anforderungen(?:sprofil)?|qualifikation(?:en)?|voraussetzungen|(?:votre |ton )?profil(?: recherché)?|compétences(?: requises)?|requisitos|perfil(?: requerido)?|(?:functie-?)?eisen|(?:jouw |het )?profiel|wat vragen wij|wij vragen|dit vragen wij|wat breng je mee|wymagania|oczekujemy|requisiti|competenze|kvalifikationer|kvalifikasjoner)$/,
  ],
  [
    'desirable',
    /^(?:wensen|von vorteil|wünschenswert|mile widziane|atouts?|se valora(?:rá)?|deseable|un plus|meriterande)$/,
  ],
  [
    'benefits',
    /^(?:(?:das |was )?(?:wir (?:bieten|ihnen bieten)|bieten wir(?: ihnen| dir)?)|unser angebot|(?:deine |ihre )?(?:vorteile|benefits)|nous (?:offrons|vous offrons|proposons)|(?:nos )?avantages|se ofrece|ofrecemos|qué ofrecemos|beneficios|(?:wat )?bieden wij|wij bieden|wat krijg je|dit bieden wij|oferujemy|co oferujemy|offriamo|cosa offriamo|vi erbjuder)$/,
  ],
  [
    'employer',
    /^(?:über uns|wer wir sind|das unternehmen|(?:qui sommes[- ]nous|à propos|l'entreprise|la société|la brasserie|notre entreprise)|(?:sobre|quiénes) (?:nosotros|somos)|la empresa|over ons|wie zijn wij|o (?:nas|firmie)|chi siamo|l'azienda|om oss)$/,
  ],
  [
    'apply',
    /^(?:(?:so )?bewerben (?:sie sich|du dich)|(?:ihre |deine )?bewerbung|kontakt|pour postuler|candidature|contacto|cómo (?:aplicar|inscribirse)|solliciteren|interesse|geïnteresseerd|jak aplikować|aplikuj|candidature|ansökan)$/,
  ],
  [
    'role',
    /^(?:stellenbeschreibung|die stelle|das ist (?:deine|ihre) stelle|(?:le |description du )poste|descripción(?: del puesto)?|el puesto|functie(?:omschrijving)?|de functie|opdrachtomschrijving|opis stanowiska|la posizione|om (?:tjänsten|rollen))$/,
  ],
];

const known = new Map<string, Heading | undefined>();

/** The kind of part that a heading opens; `undefined` when it is none that is known. Case and marks do not count. */
export function sectionHeading(words: string): Heading | undefined {
  if (words.length > 90) return undefined;
  const bare = bareHeading(words);
  if (bare === '' || bare.length > 80) return undefined;
  if (!known.has(bare)) {
    if (known.size > 20_000) known.clear();
    known.set(bare, found(bare) ?? found(afterTitle(bare)));
  }
  return known.get(bare);
}

/** Headings in the form in which they also stand inside a line, before the sentence that they head. */
export const inlineHeading =
  /\b(?:About (?:Us|The Company|the Company|The Role|the Role|the role|You|the Team)|Role Summary|(?:Job|Position|Role) (?:Summary|Description|Overview|Purpose)|Company (?:Overview|Description)|(?:Key|Main|Core|Job|Primary|Essential) (?:Responsibilities|Duties|Functions)|Duties and Responsibilities|Roles and Responsibilities|(?:Minimum|Basic|Preferred|Required|Desired|Key) (?:Qualifications|Requirements|Skills)|Skills (?:and|&) Experience|Nice [Tt]o Have|Who [Yy]ou [Aa]re|Who [Ww]e [Aa]re|What [Yy]ou(?:['’]ll| Will) Do|What [Ww]e Offer|How [Tt]o Apply|Equal Opportunity Employer|Equal Opportunities)\b/g;

/** "What We Offer" and "Requirements" stand as headings; "we offer" inside prose does not. */
export function isTitled(bare: string): boolean {
  return /^[\p{Lu}\d¿]/u.test(bare) && bare.split(' ').length <= 9;
}

export function bareHeading(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('‑', '-')
    .replace(/\((?:m\/[wf]\/[dx]|essential|desirable)\)/g, ' ')
    .replace(/[^\p{L}\p{N}'&/,() -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,/-]+|[\s,/-]+$/g, '');
}

function found(bare: string): Heading | undefined {
  for (const [kind, pattern] of english) if (pattern.test(bare)) return { kind, english: true };
  for (const [kind, pattern] of foreign) if (pattern.test(bare)) return { kind, english: false };
  return undefined;
}

const titled =
  /\b((?:key |main )?(?:duties|responsibilities|requirements|qualifications|job description|job profile|job summary|role profile)(?: (?:and|&) (?:responsibilities|qualifications|skills|requirements|duties|experience))*)$/;

/** "Dental Nurse duties and responsibilities" without the title that it starts with. */
function afterTitle(bare: string): string {
  const at = titled.exec(bare);
  return at && at.index > 0 && at.index < 50 ? at[1]!.trim() : '';
}
