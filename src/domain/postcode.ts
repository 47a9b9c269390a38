/** The forms of postcodes in the countries that adverts most often come from (https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions). */
const forms = new Map<string, RegExp>(
  Object.entries({
    GB: /^[A-Z]{1,2}\d[A-Z\d]?( ?\d[A-Z]{2})?$/,
    IE: /^([A-Z]\d{2}|D6W)( ?[A-Z\d]{4})?$/,
    US: /^\d{5}(-\d{4})?$/,
    CA: /^[A-Z]\d[A-Z]( ?\d[A-Z]\d)?$/,
    NL: /^\d{4}( ?[A-Z]{2})?$/,
    PL: /^\d{2}-?\d{3}$/,
    PT: /^\d{4}(-\d{3})?$/,
    IN: /^\d{3} ?\d{3}$/,
    JP: /^\d{3}-?\d{4}$/,
    BR: /^\d{5}-?\d{3}$/,
  }),
);
const digits: Record<string, RegExp> = {
  '4': /^\d{4}$/,
  '5': /^\d{5}$/,
  '3 and 2': /^\d{3} ?\d{2}$/,
  '6': /^\d{6}$/,
};
for (const [form, countries] of Object.entries({
  '4': 'AT AU BE BG CH CY DK HU LU NO NZ SI ZA',
  '5': 'DE EE ES FI FR HR IT LT MX TR UA',
  '3 and 2': 'CZ GR SE SK',
  '6': 'CN RO SG',
})) {
  for (const country of countries.split(' ')) forms.set(country, digits[form]!);
}

/**
 * Whether a postcode has the form of its country; `true` for a country that is not in the table. The letters of
 * the country may stand before it, as in "D-10115".
 */
export function postcodeFits(country: string, postcode: string): boolean {
  const written = postcode.toUpperCase().trim();
  const form = forms.get(country);
  return form === undefined || form.test(written) || form.test(written.replace(/^[A-Z]{1,2}[- ]/, ''));
}
