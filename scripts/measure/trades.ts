/** What invented roles are made of, by industry. */
export const trades = {
  Healthcare: {
    titles: words('Nurse, Midwife, Radiographer, Occupational Therapist, Pharmacist, Healthcare Assistant'),
    skills: words('Wound care, Triage, Patient records, Infection control, Phlebotomy, Care planning'),
    things: words('wards, medicines, handovers, care plans, clinics, discharges, referrals, night shifts'),
  },
  Software: {
    titles: words(
      'Software Engineer, Data Engineer, Site Reliability Engineer, Test Engineer, Product Manager, Machine Learning Engineer',
    ),
    skills: words('Python, Kubernetes, PostgreSQL, TypeScript, Terraform, Machine learning, Observability'),
    things: words('services, pipelines, releases, dashboards, incidents, migrations, interfaces, models'),
  },
  Construction: {
    titles: words('Carpenter, Electrician, Site Manager, Quantity Surveyor, Plumber, Scaffolder'),
    skills: words(
      'Reading drawings, Site safety, First fix, Testing of installations, Cost plans, Pipe fitting',
    ),
    things: words('sites, drawings, deliveries, scaffolds, inspections, snags, subcontractors, foundations'),
  },
  Education: {
    titles: words(
      'Primary Teacher, Teaching Assistant, Lecturer in Physics, School Librarian, Head of Year, Music Teacher',
    ),
    skills: words(
      'Phonics, Safeguarding, Lesson planning, Marking, Special educational needs, Choir leading',
    ),
    things: words(
      'lessons, pupils, parents’ evenings, timetables, school trips, reports, reading groups, exams',
    ),
  },
  Hospitality: {
    titles: words('Chef de Partie, Pastry Chef, Hotel Receptionist, Bar Manager, Housekeeper, Barista'),
    skills: words('Menu planning, Stock control, Food hygiene, Cellar work, Reservations, Latte art'),
    things: words('menus, guests, orders, rooms, rotas, suppliers, breakfasts, banquets'),
  },
  Logistics: {
    titles: words(
      'HGV Driver, Warehouse Operative, Fleet Manager, Forklift Driver, Customs Agent, Route Planner',
    ),
    skills: words(
      'Forklift licence, Route planning, Customs declarations, Tachograph rules, Stocktaking, Load securing',
    ),
    things: words('pallets, vehicles, routes, manifests, loading bays, returns, containers, delivery slots'),
  },
  Finance: {
    titles: words('Accountant, Auditor, Payroll Clerk, Credit Analyst, Financial Controller, Actuary'),
    skills: words('Bookkeeping, IFRS, Payroll, Forecasting, Credit risk, Consolidation'),
    things: words('ledgers, invoices, year-ends, budgets, audits, forecasts, claims, reconciliations'),
  },
  Manufacturing: {
    titles: words(
      'CNC Machinist, Welder, Maintenance Technician, Quality Inspector, Production Planner, Toolmaker',
    ),
    skills: words(
      'TIG welding, CNC programming, Lean production, Metrology, Preventive maintenance, Hydraulics',
    ),
    things: words(
      'lathes, batches, tolerances, shift plans, spare parts, gauges, prototypes, assembly lines',
    ),
  },
  Agriculture: {
    titles: words('Herd Manager, Agronomist, Orchard Supervisor, Tractor Driver, Vineyard Worker, Beekeeper'),
    skills: words('Soil sampling, Milking, Pruning, Irrigation, Animal welfare, Crop rotation'),
    things: words('fields, calves, harvests, hedges, greenhouses, yields, hives, barns'),
  },
  Law: {
    titles: words(
      'Solicitor, Paralegal, Notary Clerk, Compliance Officer, Legal Secretary, Contracts Manager',
    ),
    skills: words(
      'Conveyancing, Drafting of contracts, Legal research, Data protection, Due diligence, Negotiation',
    ),
    things: words('files, hearings, deeds, tenders, clauses, disclosures, policies, witness statements'),
  },
};

export const levels = ['', '', 'Junior', 'Senior', 'Senior', 'Lead', 'Principal', 'Trainee'] as const;
export const seniorities: Record<string, string> = {
  Junior: 'entry',
  Senior: 'senior',
  Lead: 'lead',
  Principal: 'principal',
};

/** City, region, country, currency, and what a year is paid there on average, in thousands. */
export const cities = [
  ['Leeds', 'England', 'GB', 'GBP', 38],
  ['London', 'England', 'GB', 'GBP', 52],
  ['Glasgow', 'Scotland', 'GB', 'GBP', 37],
  ['Cardiff', 'Wales', 'GB', 'GBP', 35],
  ['Dublin', undefined, 'IE', 'EUR', 51],
  ['Cork', undefined, 'IE', 'EUR', 46],
  ['Berlin', undefined, 'DE', 'EUR', 54],
  ['Munich', 'Bavaria', 'DE', 'EUR', 62],
  ['Hamburg', undefined, 'DE', 'EUR', 55],
  ['Paris', 'Île-de-France', 'FR', 'EUR', 49],
  ['Lyon', 'Auvergne-Rhône-Alpes', 'FR', 'EUR', 42],
  ['Madrid', undefined, 'ES', 'EUR', 36],
  ['Zürich', undefined, 'CH', 'CHF', 92],
  ['Warsaw', 'Masovia', 'PL', 'PLN', 110],
  ['Stockholm', undefined, 'SE', 'SEK', 480],
  ['Toronto', 'Ontario', 'CA', 'CAD', 74],
  ['New York', 'New York', 'US', 'USD', 88],
  ['Austin', 'Texas', 'US', 'USD', 79],
  ['Portland', 'Oregon', 'US', 'USD', 76],
  ['Sydney', 'New South Wales', 'AU', 'AUD', 90],
] as const;

export const firstNames = words(
  'North, Harbour, Alder, Bright, Copper, Elm, Falcon, Granite, Heron, Iron, Juniper, Kestrel, Linden, Meadow, Otter, Pine, Quarry, River, Stone, Tall, Upper, Violet, Willow, Yarrow',
);
export const secondNames = words(
  'bridge, field, gate, house, mill, point, side, stead, ton, works, yard, brook',
);
export const businesses = words(
  'Group, Partners, Trust, and Sons, Works, Systems, Services, Cooperative, Collective, Limited',
);

export const verbs = words(
  'plan, check, improve, document, look after, schedule, hand over, review, repair, measure, explain, prepare, order, compare, sort out, keep up',
);
export const people = words(
  'apprentices, neighbours, customers, a team of six, suppliers, the night shift, colleagues abroad, inspectors, volunteers, the owners',
);
export const ways = words(
  'with care, every morning, before the week ends, without hurry, on your own, in pairs, by the book, as the season asks, within budget, in plain words',
);
export const offers = words(
  'free parking, a pension, a bicycle, thirty days of leave, lunch, paid training, tools of your own, a four-day week, childcare, a bus pass',
);

function words(list: string): string[] {
  return list.split(', ');
}
