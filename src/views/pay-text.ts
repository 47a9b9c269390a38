import type { Pay } from '#domain/pay.ts';
import { numberFormat } from './formatters.ts';

/** "€80,000": no decimals unless the amount has some. */
export function moneyText(amount: number, currency: string, language: string): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  return numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount);
}

/** The figure without its period: "€80,000 to €100,000", "up to £850", "from £40,000". */
export function payFigure(
  { currency, min, max }: Pick<Pay, 'currency' | 'min' | 'max'>,
  language: string,
): string {
  const money = (amount: number) => moneyText(amount, currency, language);
  if (min !== undefined && max !== undefined)
    return min === max ? money(min) : `${money(min)} to ${money(max)}`;
  if (max !== undefined) return `up to ${money(max)}`;
  return min === undefined ? '' : `from ${money(min)}`;
}

/** A figure that is rounded: "up to about £187,000". */
export function aboutText(figure: string): string {
  return figure.replace(/^(up to |from )?/, '$1about ');
}

export function payText(pay: Pay, language: string): string {
  return `${payFigure(pay, language)} a${pay.per === 'hour' ? 'n' : ''} ${pay.per}`;
}
