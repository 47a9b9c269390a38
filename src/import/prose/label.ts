/** What a line such as "Location: Derby" is about. */
export type LabelName =
  | 'title'
  | 'employer'
  | 'client'
  | 'recruiter'
  | 'place'
  | 'workplace'
  | 'employment'
  | 'pay'
  | 'length'
  | 'start'
  | 'closes'
  | 'posted'
  | 'reference'
  | 'hours'
  | 'openings'
  | 'visa'
  | 'clearance'
  | 'relocation'
  | 'seniority'
  | 'careerStage'
  | 'department'
  | 'industry'
  | 'experience'
  | 'education'
  | 'skills'
  | 'benefits'
  | 'apply'
  | 'ir35'
  | 'terms';

/** Labels that may stand on a line of their own above their value. */
export const valued = new Set<LabelName>(
  'place pay employment closes posted reference employer hours length start openings workplace seniority title recruiter client industry department'.split(
    ' ',
  ) as LabelName[],
);

export type Label = { name: LabelName; value: string };

const words: Record<LabelName, string> = {
  title:
    'job title|title|position title|position|role|role title|vacancy|vacancy title|job|post|post title|stelle|position zu besetzen|poste|intitulé du poste|puesto|functie|functietitel|stanowisko|posizione|job name|we are hiring|hiring|opening',
  employer:
    'company|company name|employer|employer name|organisation|organization|hiring organization|hiring organisation|business|firm|name of employer|firma|unternehmen|arbeitgeber|dienstgeber|entreprise|société|employeur|empresa|compañía|bedrijf|werkgever|organisatie|pracodawca|azienda|företag|arbetsgivare|virksomhet|school|hospital|trust|institution|klinik|praxis|kanzlei|träger|einrichtung|établissement|about the employer',
  client: 'client|end client|end customer|customer|opdrachtgever|kunde|klant|client final|cliente',
  recruiter:
    'agency|recruiter|recruitment agency|posted by|recruiting agency|consultancy|advertised by|personalvermittlung',
  place:
    'location|locations|job location|job locations|work location|work locations|position location|place|place of work|workplace location|where|based|based in|based at|city|town|office|office location|base|site|region|standort|ort|arbeitsort|einsatzort|dienstort|lieu|lieu de travail|localisation|ubicación|ubicacion|lugar|lugar de trabajo|localidad|locatie|plaats|standplaats|werklocatie|lokalizacja|miejsce|miejsce pracy|sede|sede di lavoro|luogo|duty station|address|work address|country|plats|ort für die arbeit|local|localização|job site|work site|location of work',
  workplace:
    'work mode|mode of work|workplace|workplace type|work model|working model|work arrangement|working arrangement|working arrangements|work setting|remote|remote status|remote work|remote working|modalidad|work type|on site|onsite|on-site|home office|homeoffice|arbeitsmodell|télétravail|teletrabajo|thuiswerken|tryb pracy|work style|flexibility|attendance|way of working',
  employment:
    'job type|jobtype|employment|employment type|employment status|type|type of employment|type of contract|contract type|contract|working pattern|working time|working hours type|position type|role type|arbeitszeit|beschäftigung|beschäftigungsausmaß|beschäftigungsart|anstellungsart|vertragsart|vertrag|jornada|tipo de contrato|contrato|dienstverband|type de contrat|contrat|wymiar pracy|rodzaj umowy|umowa|contratto|tipo di contratto|basis|job basis|status|schedule type|anställningsform|time commitment|engagement|engagement type|hours type|job category type|employment basis|tenure',
  pay: 'salary|salary range|salary band|salary package|pay|pay range|pay rate|pay band|payrate|rate|rate of pay|day rate|daily rate|hourly rate|hourly pay|rates|compensation|compensation range|remuneration|package|wage|wages|stipend|ctc|budget|base|base salary|base pay|base pay range|base salary range|annual salary|starting salary|expected salary|target salary|estimated pay|estimated salary|monthly salary|salary offered|offered salary|salary/rate|salary and benefits|salary & benefits|gehalt|jahresgehalt|monatsgehalt|entgelt|vergütung|lohn|stundenlohn|tagessatz|stundensatz|salaire|rémunération|remuneration package|tjm|salario|retribución|sueldo|ral|retribuzione|tarief|uurtarief|salaris|wynagrodzenie|stawka|zarobki|lön|lønn|løn|fee|on target earnings|ote|total compensation|per diem|offering|what we pay|salary scale|gross salary|bezahlung',
  length:
    'duration|length|contract length|contract duration|length of contract|assignment length|duration of contract|initial term|term|laufzeit|dauer|vertragsdauer|durée|duur|looptijd|duración|durata|okres|initial contract length',
  start:
    'start|start date|starting date|starts|start date / time|start time|starting|commencement|commencement date|beginn|startdatum|eintritt|eintrittsdatum|starttermin|date de début|début|démarrage|date de démarrage|prise de poste|date de prise de poste|ingangsdatum|fecha de inicio|inizio|data rozpoczęcia|startdate|availability|anticipated start date|expected start date',
  closes:
    'closing date|closing|closes|close date|closing date for applications|closing time|deadline|application deadline|applications close|application closing date|apply by|apply before|apply until|last date to apply|last day to apply|last date|expires|expiry|expiry date|valid until|valid till|valid through|advert ends|posting ends|vacancy ends|listing ends|bewerbungsfrist|bewerbungsschluss|bewerbung bis|bewerbungen bis|date limite|date limite de candidature|candidature avant le|fecha límite|inscripciones hasta|plazo|sluitingsdatum|reageren voor|reageren tot|termin|termin składania|termin aplikacji|scadenza|candidature entro il|application end date|advert closes|vacancy closes|sista ansökningsdag|søknadsfrist|competition closes|advert closing date|advert end date|vacancy closing date|closing date and time|closing date & time|application closes|applications close on|posting end date|post end date|unposting date|expiration date|job expires|open until|applications open until|last application date|final date|bewerbungsende|ende der bewerbungsfrist|einsendeschluss|bewirb dich bis|date limite pour postuler|date limite de dépôt|date limite des candidatures|date limite de réception|date de clôture|clôture des candidatures|fecha límite de inscripción|fecha de cierre|cierre|inscripción hasta|plazo de inscripción|plazo de presentación|sluiting|solliciteren tot|solliciteer voor|solliciteer voor of op|reageer voor|reactietermijn|ogłoszenie ważne do|oferta ważna do|ważne do|aplikuj do|zgłoszenia do|position closes|job closing date|application due|applications due|due date|job closes|end date|closing on|application period ends|applications by',
  posted:
    'posted|posted on|placed on|date of issue|issue date|issued on|date posted|job posted|posting date|post date|published|published on|publication date|date published|opening date|advertised|advertised on|veröffentlicht|veröffentlicht am|publié le|publiée le|publicado|geplaatst|geplaatst op|opublikowano|listed|listed on|first posted|date added|vacancy posted|ad posted|date de publication|en ligne depuis|online seit|veröffentlichungsdatum|fecha de publicación|data pubblicazione|data publikacji|plaatsingsdatum|datum plaatsing|job posting date|date advertised|open date',
  reference:
    'ref|ref no|ref number|ref code|reference|reference no|reference number|reference code|job ref|job ref no|job reference|job reference number|job id|job code|job number|job no|req id|req|req no|req number|requisition|requisition id|requisition number|vacancy id|vacancy ref|vacancy reference|vacancy number|vacancy no|posting id|position id|position number|kennziffer|referenz|referenznummer|stellen-id|job-id|référence|réf|referencia|referentie|vacaturenummer|numer referencyjny|nr ref|riferimento|announcement code|our ref|advert ref|competition number|competition no|competition|requisition #|quote ref',
  hours:
    'hours|working hours|weekly hours|hours per week|shift|shifts|shift pattern|schedule|shift and schedule|shift & schedule|roster|rota|work hours|work schedule|contracted hours|horaires|horario|uren|uren per week|godziny pracy|wochenstunden|orario|hours of work',
  openings:
    'openings|no of openings|number of openings|positions|number of positions|no of positions|vacancies|number of vacancies|no of vacancies|headcount|anzahl stellen|number of posts|positions available|number of jobs available|jobs available',
  visa: 'visa|visa sponsorship|sponsorship|right to work|work permit|work authorization|work authorisation|work eligibility',
  clearance: 'clearance|security clearance|clearance required|vetting|security vetting',
  relocation: 'relocation|relocation assistance|relocation package',
  seniority: 'seniority|seniority level|experience level|career level|level of experience',
  careerStage: 'career stage|grade|job grade|band|pay grade|job level|level',
  department:
    'department|team|division|business unit|business area|directorate|faculty|abteilung|service|departamento|afdeling|function|job function|reports into',
  industry:
    'industry|industry type|sector|industries|job industry|business sector|industry sector|branche|secteur|sector de actividad|branża|settore',
  experience:
    'experience|experience required|work experience|minimum experience|years of experience|required experience|total experience|exp',
  education:
    'education|education level|minimum education|required education|qualification|qualifications required',
  skills:
    'skills|key skills|skills required|required skills|tech stack|technologies|technology stack|tools|stack|technical skills|keywords|skill set|mandatory skills|primary skills',
  benefits: 'benefits|perks|package benefits|benefits package|vorteile|avantages|beneficios',
  apply:
    'apply|how to apply|to apply|apply at|apply to|apply via|apply online|apply here|apply by email|application|applications|applications to|application link|email|e-mail|email address|contact|contact email|send cv to|send your cv to|send resume to|cv to|reply to|bewerbung|bewerbung an|bewerbungen an|bewerbungen|candidatures|candidature|postuler|candidatura|candidaturas|candidature a|empleo|aplikuj|aplikacje|solliciteren|sollicitatie|link|apply link|url|website|interested|write to|respond to',
  ir35: 'ir35|ir35 status|ir35 determination',
  terms: 'terms|details|contract details|conditions|key details|summary',
};
const names = new Map<string, LabelName>();
for (const [name, list] of Object.entries(words))
  for (const one of list.split('|')) names.set(one, name as LabelName);

/** A line that says what it is about before a colon, or before a dash that nothing else stands in front of. */
export function label(line: string): Label | undefined {
  if (/^[^:]*\d:\d/.test(line)) return undefined;
  const colon =
    /^([^:\n]{2,48}?)\s*[:：]\s*(?=\S)/.exec(line) ?? /^([\p{L} ]{3,30}?)\s+[–—-]\s+(?=\S)/u.exec(line);
  const bare =
    /^(Career Stage|Seniority Level|Experience Level|Job Level|Employment Type|Contract Type|Job Type|Workplace Type) (\p{Lu}[\p{L}\d -]{1,30})$/u.exec(
      line,
    );
  if (bare) return { name: labelName(bare[1]!)!, value: bare[2]! };
  if (!colon || /^https?$/i.test(colon[1]!)) return undefined;
  const name = labelName(colon[1]!) ?? (/[^,] employer$/i.test(colon[1]!) ? 'employer' : undefined);
  const value = line.slice(colon[0].length).trim();
  if (name === undefined || value === '') return undefined;
  // "Remote – must be based in Germany" is no question with its answer.
  if (name === 'workplace' && !/[:：]/.test(colon[0]) && /remote|site|office/i.test(colon[1]!))
    return undefined;
  if (name === 'pay' && /^(?:base|offering)$/i.test(colon[1]!.trim()) && !/\d/.test(value))
    return { name: 'place', value };
  return { name, value };
}

/** The meaning of a label that stands alone, as above a value or in the first cell of a table. */
export function labelName(written: string): LabelName | undefined {
  const bare = written
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[.#*_]/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
  return (
    names.get(bare) ?? names.get(bare.replace(/^(?:the|your|job|role|position|our|proposed|estimated) /, ''))
  );
}
