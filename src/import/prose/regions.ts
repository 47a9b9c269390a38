/** Parts of countries by the names and letters that addresses give them. */
const written: [string, string][] = [
  [
    'US',
    `Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,
Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,
Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,
New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,
Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,
West Virginia WV,Wisconsin WI,Wyoming WY,District of Columbia DC`,
  ],
  [
    'CA',
    `Ontario ON,Quebec QC,Québec QC,British Columbia BC,Alberta AB,Manitoba MB,Saskatchewan SK,Nova Scotia NS,New Brunswick NB,
Newfoundland and Labrador NL,Prince Edward Island PE`,
  ],
  [
    'AU',
    `New South Wales NSW,Victoria VIC,Queensland QLD,Western Australia WA,South Australia SA,Tasmania TAS,
Australian Capital Territory ACT,Northern Territory NT`,
  ],
  [
    'IN',
    `Karnataka KA,Maharashtra MH,Tamil Nadu TN,Telangana TS,Kerala KL,Gujarat GJ,Haryana HR,Uttar Pradesh UP,West Bengal WB,
Delhi DL,Rajasthan RJ,Punjab PB,Andhra Pradesh AP,Madhya Pradesh MP`,
  ],
  [
    'GB',
    `Greater London,Greater Manchester,West Yorkshire,South Yorkshire,North Yorkshire,East Yorkshire,Yorkshire,West Midlands,
Merseyside,Tyne and Wear,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire,Devon,
Dorset,County Durham,East Sussex,West Sussex,Sussex,Essex,Gloucestershire,Hampshire,Herefordshire,Hertfordshire,Kent,
Lancashire,Leicestershire,Lincolnshire,Norfolk,Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Rutland,
Shropshire,Somerset,Staffordshire,Suffolk,Surrey,Warwickshire,Wiltshire,Worcestershire,Scotland,Wales,England,
Northern Ireland,Shetland,Orkney,Isle of Wight,East Midlands,Fife,Highland,Lothian,Midlothian,Aberdeenshire,Ayrshire,Lanarkshire,Renfrewshire,Antrim,
County Antrim,County Down,Co Antrim,Co Down,Co Durham,Co Tyrone,Co Armagh,Co Fermanagh,County Tyrone,County Armagh,Gwynedd,Powys,Dyfed,Pembrokeshire,Carmarthenshire`,
  ],
  [
    'IE',
    `Co Carlow,Co Cavan,Co Clare,Co Cork,Co Donegal,Co Dublin,Co Galway,Co Kerry,Co Kildare,County Carlow,County Cavan,County Clare,County Cork,County Donegal,County Dublin,County Galway,County Kerry,County Kildare,
Co Kilkenny,Co Laois,Co Leitrim,Co Limerick,Co Longford,Co Louth,Co Mayo,Co Meath,Co Monaghan,County Kilkenny,County Laois,County Leitrim,County Limerick,County Longford,County Louth,County Mayo,County Meath,County Monaghan,
Co Offaly,Co Roscommon,Co Sligo,Co Tipperary,Co Waterford,Co Westmeath,Co Wexford,Co Wicklow,County Offaly,County Roscommon,County Sligo,County Tipperary,County Waterford,County Westmeath,County Wexford,County Wicklow`,
  ],
  [
    'DE',
    'Bayern,Bavaria,Hessen,Hesse,Sachsen,Saxony,Baden-Württemberg,Nordrhein-Westfalen,North Rhine-Westphalia,Niedersachsen,Schleswig-Holstein,Brandenburg,Thüringen,Rheinland-Pfalz',
  ],
  ['ES', 'Cataluña,Catalonia,Andalucía,Comunidad de Madrid,Comunidad Valenciana,Bizkaia,País Vasco'],
  ['ZA', 'Gauteng,Western Cape,KwaZulu-Natal,Eastern Cape'],
  ['NL', 'Noord-Holland,Zuid-Holland,Noord-Brabant,Gelderland,Overijssel,Zeeland'],
  [
    'FR',
    'Île-de-France,Bretagne,Normandie,Occitanie,Nouvelle-Aquitaine,Hauts-de-France,Pays de la Loire,Auvergne-Rhône-Alpes',
  ],
];

export type Region = { country: string; name: string; code: string | undefined };

const byName = new Map<string, Region[]>();
for (const [country, list] of written) {
  for (const one of list.split(/,\s*/)) {
    const [, name = one, code] = /^(.*?) ([A-Z]{2,3})$/.exec(one.trim()) ?? [];
    const region = { country, name, code };
    for (const key of code === undefined ? [name.toLowerCase()] : [name.toLowerCase(), code]) {
      byName.set(key, [...(byName.get(key) ?? []), region]);
    }
  }
}

/** Regions by their name, or by letters in capitals; several where the letters are shared ("WA", "CA"). */
export function regionsNamed(words: string): Region[] {
  const bare = words
    .trim()
    .replace(/^(?:[A-Z]\.){1,2}[A-Z]\.?$/, (letters) => letters.replaceAll('.', ''))
    .replace(/\.$/, '')
    .replace(/^Co\. ?/i, 'Co ');
  return byName.get(/^[A-Z]{2,3}$/.test(bare) ? bare : bare.toLowerCase()) ?? [];
}
