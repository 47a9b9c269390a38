import { applyInsecure } from './apply-insecure.ts';
import { brokenLink } from './broken-link.ts';
import { closesFar } from './closes-far.ts';
import { copiedParagraph } from './copied-paragraph.ts';
import { estimateUnnamed } from './estimate-unnamed.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { payCurrency } from './pay-currency.ts';
import { payPlausible } from './pay-plausible.ts';
import { payWords } from './pay-words.ts';
import { placeCountryOnly } from './place-country-only.ts';
import { placeUnknown } from './place-unknown.ts';
import { roleClosed } from './role-closed.ts';
import type { ContentRule, Rule, SiteRule } from './rule.ts';
import { textCloses } from './text-closes.ts';
import { textContractLength } from './text-contract-length.ts';
import { textIr35 } from './text-ir35.ts';
import { textOfficeDays } from './text-office-days.ts';
import { textPay } from './text-pay.ts';
import { textPlace } from './text-place.ts';
import { textWorkplace } from './text-workplace.ts';

/** The rules for roles. */
export const rules: readonly Rule[] = [
  applyInsecure,
  closesFar,
  copiedParagraph,
  estimateUnnamed,
  nearDuplicate,
  payCurrency,
  payPlausible,
  payWords,
  placeCountryOnly,
  placeUnknown,
  roleClosed,
  textCloses,
  textContractLength,
  textIr35,
  textOfficeDays,
  textPay,
  textPlace,
  textWorkplace,
];

/** The rules for the site as a whole. */
export const siteRules: readonly SiteRule[] = [];

/** The rules for other files, and for what stands between several. */
export const contentRules: readonly ContentRule[] = [brokenLink];
