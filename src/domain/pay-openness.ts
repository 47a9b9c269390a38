import type { CalendarDate } from './calendar-date.ts';
import type { Location } from './place.ts';

/** Where the law expects an advert, or the employer before the interview, to say what a job pays. */
export type PayOpenness = {
  /** As it stands in a sentence. */
  place: string;
  country: string;
  /** The name of the region and its code; absent for a whole country. */
  region?: readonly [name: string, code: string];
  since: CalendarDate;
  /** A range or a single figure; the lowest figure; or either of them, in the advert or before the interview. */
  expects: 'range in the advert' | 'minimum in the advert' | 'before the interview';
  law: string;
  source: string;
  /** Of the European Union: every country was to make it its own law by the day of `since`. */
  isDirective?: true;
};

/** The laws that concern work at a place on a day. Who employs, and how many, decides whether they apply. */
export function payOpenness({ country, region }: Pick<Location, 'country' | 'region'>, day: CalendarDate) {
  const wanted = region?.trim().toLowerCase();
  const found = laws.filter(
    (law) =>
      law.country === country &&
      law.since <= day &&
      (law.region === undefined || law.region.some((name) => name.toLowerCase() === wanted)),
  );
  return found[0];
}

const unitedStates: [name: string, code: string, since: CalendarDate, law: string, source: string][] = [
  [
    'California',
    'CA',
    '2023-01-01',
    'Senate Bill 1162 of 2022',
    'https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202120220SB1162',
  ],
  ['Colorado', 'CO', '2021-01-01', 'Equal Pay for Equal Work Act', 'https://leg.colorado.gov/bills/sb19-085'],
  [
    'District of Columbia',
    'DC',
    '2024-06-30',
    'Wage Transparency Omnibus Amendment Act of 2023',
    'https://code.dccouncil.gov/us/dc/council/laws/25-138',
  ],
  [
    'Hawaii',
    'HI',
    '2024-01-01',
    'Senate Bill 1057 of 2023',
    'https://www.capitol.hawaii.gov/session/archives/measure_indiv_Archives.aspx?billtype=SB&billnumber=1057&year=2023',
  ],
  [
    'Illinois',
    'IL',
    '2025-01-01',
    'Public Act 103-0539',
    'https://www.ilga.gov/Legislation/PublicActs/View/103-0539',
  ],
  [
    'Maine',
    'ME',
    '2026-07-13',
    'Legislative Document 54 of 2025',
    'https://www.mainelegislature.org/legis/bills/display_ps.asp?LD=54&snum=132',
  ],
  [
    'Maryland',
    'MD',
    '2024-10-01',
    'Equal Pay for Equal Work: Wage Range Transparency',
    'https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/hb0649?ys=2024RS',
  ],
  [
    'Massachusetts',
    'MA',
    '2025-10-29',
    'Frances Perkins Workplace Equity Act',
    'https://malegislature.gov/Laws/SessionLaws/Acts/2024/Chapter141',
  ],
  [
    'Minnesota',
    'MN',
    '2025-01-01',
    'Minnesota Statutes 181.173',
    'https://www.revisor.mn.gov/statutes/cite/181.173',
  ],
  [
    'New Jersey',
    'NJ',
    '2025-06-01',
    'Pay and Benefit Transparency Act',
    'https://www.njleg.state.nj.us/bill-search/2024/S2310',
  ],
  [
    'New York',
    'NY',
    '2023-09-17',
    'Labor Law, section 194-b',
    'https://www.nysenate.gov/legislation/laws/LAB/194-B',
  ],
  [
    'Vermont',
    'VT',
    '2025-07-01',
    'Act 155 of 2024',
    'https://legislature.vermont.gov/bill/status/2024/H.704',
  ],
  [
    'Virginia',
    'VA',
    '2026-07-01',
    'Senate Bill 215 of 2026',
    'https://lis.virginia.gov/bill-details/20261/SB215',
  ],
  [
    'Washington',
    'WA',
    '2023-01-01',
    'Equal Pay and Opportunities Act, RCW 49.58.110',
    'https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110',
  ],
];

const canada: typeof unitedStates = [
  [
    'British Columbia',
    'BC',
    '2023-11-01',
    'Pay Transparency Act',
    'https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018',
  ],
  [
    'Ontario',
    'ON',
    '2026-01-01',
    'Employment Standards Act, 2000, part III.1',
    'https://www.ontario.ca/laws/statute/00e41',
  ],
  [
    'Prince Edward Island',
    'PE',
    '2022-06-01',
    'Employment Standards Act, section 5.9',
    'https://www.princeedwardisland.ca/en/legislation/employment-standards-act',
  ],
];

const european = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

const laws: readonly PayOpenness[] = [
  ...regions('US', unitedStates),
  ...regions('CA', canada),
  {
    place: 'Austria',
    country: 'AT',
    since: '2011-03-01',
    expects: 'minimum in the advert',
    law: 'Gleichbehandlungsgesetz, section 9',
    source: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395',
  },
  ...european.split(' ').map((country): PayOpenness => ({
    place: 'the European Union',
    country,
    since: '2026-06-07',
    expects: 'before the interview',
    law: 'Directive (EU) 2023/970, article 5',
    source: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
    isDirective: true,
  })),
];

function regions(country: string, rows: typeof unitedStates): PayOpenness[] {
  return rows.map(([name, code, since, law, source]) => ({
    place: name === 'District of Columbia' ? `the ${name}` : name,
    country,
    region: [name, code],
    since,
    expects: 'range in the advert',
    law,
    source,
  }));
}
