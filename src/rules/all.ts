import { applyInsecure } from './apply-insecure.ts';
import { brokenLink } from './broken-link.ts';
import { closesFar } from './closes-far.ts';
import { estimateUnnamed } from './estimate-unnamed.ts';
import { payCurrency } from './pay-currency.ts';
import { payPlausible } from './pay-plausible.ts';
import { payWords } from './pay-words.ts';
import { placeCountryOnly } from './place-country-only.ts';
import { placeUnknown } from './place-unknown.ts';
import { roleClosed } from './role-closed.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  applyInsecure,
  brokenLink,
  closesFar,
  estimateUnnamed,
  payCurrency,
  payPlausible,
  payWords,
  placeCountryOnly,
  placeUnknown,
  roleClosed,
];
