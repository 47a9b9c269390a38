import { applicationFee } from './application-fee.ts';
import { applyExample } from './apply-example.ts';
import { applyInsecure } from './apply-insecure.ts';
import { applyLoops } from './apply-loops.ts';
import { applyMissing } from './apply-missing.ts';
import { brokenLink } from './broken-link.ts';
import { cityAddress } from './city-address.ts';
import { closesFar } from './closes-far.ts';
import { copiedParagraph } from './copied-paragraph.ts';
import { employerAgency } from './employer-agency.ts';
import { employmentContradicts } from './employment-contradicts.ts';
import { encodedTwice } from './encoded-twice.ts';
import { estimateUnnamed } from './estimate-unnamed.ts';
import { linkTracking } from './link-tracking.ts';
import { linkWords } from './link-words.ts';
import { logo } from './logo.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { oddCharacter } from './odd-character.ts';
import { payCurrency } from './pay-currency.ts';
import { payOpenness } from './pay-openness.ts';
import { payPlausible } from './pay-plausible.ts';
import { payWords } from './pay-words.ts';
import { pictureFile } from './picture-file.ts';
import { pictureWords } from './picture-words.ts';
import { placeCountryOnly } from './place-country-only.ts';
import { placeUnknown } from './place-unknown.ts';
import { postcodeForm } from './postcode-form.ts';
import { refused } from './refused.ts';
import { roleClosed } from './role-closed.ts';
import { roleStale } from './role-stale.ts';
import type { ContentRule, Rule, SiteRule } from './rule.ts';
import { siteContact } from './site-contact.ts';
import { siteExample } from './site-example.ts';
import { sitePosted } from './site-posted.ts';
import { talentPool } from './talent-pool.ts';
import { textCloses } from './text-closes.ts';
import { textContractLength } from './text-contract-length.ts';
import { textIr35 } from './text-ir35.ts';
import { textOfficeDays } from './text-office-days.ts';
import { textPay } from './text-pay.ts';
import { textPlace } from './text-place.ts';
import { textRepeatsTitle } from './text-repeats-title.ts';
import { textShort } from './text-short.ts';
import { textUnbroken } from './text-unbroken.ts';
import { textWorkplace } from './text-workplace.ts';
import { titleDecorated } from './title-decorated.ts';
import { titleExtras } from './title-extras.ts';
import { titleLong } from './title-long.ts';
import { ageWording } from './wording/age-wording.ts';
import { genderCoded } from './wording/gender-coded.ts';
import { genderedWording } from './wording/gendered-wording.ts';
import { jargon } from './wording/jargon.ts';
import { manyMustHaves } from './wording/many-must-haves.ts';
import { mixedRequirements } from './wording/mixed-requirements.ts';
import { needlessExclusion } from './wording/needless-exclusion.ts';
import { readingLevel } from './wording/reading-level.ts';
import { shouting } from './wording/shouting.ts';
import { textLength } from './wording/text-length.ts';

/** The rules for roles. */
export const rules: readonly Rule[] = [
  ageWording,
  applicationFee,
  applyExample,
  applyInsecure,
  applyLoops,
  applyMissing,
  cityAddress,
  closesFar,
  copiedParagraph,
  employerAgency,
  employmentContradicts,
  encodedTwice,
  estimateUnnamed,
  genderCoded,
  genderedWording,
  jargon,
  manyMustHaves,
  mixedRequirements,
  nearDuplicate,
  needlessExclusion,
  oddCharacter,
  payCurrency,
  payOpenness,
  payPlausible,
  payWords,
  placeCountryOnly,
  placeUnknown,
  postcodeForm,
  readingLevel,
  refused,
  roleClosed,
  roleStale,
  shouting,
  talentPool,
  textCloses,
  textContractLength,
  textIr35,
  textLength,
  textOfficeDays,
  textPay,
  textPlace,
  textRepeatsTitle,
  textShort,
  textUnbroken,
  textWorkplace,
  titleDecorated,
  titleExtras,
  titleLong,
];

/** The rules for the site as a whole. */
export const siteRules: readonly SiteRule[] = [siteContact, siteExample, sitePosted];

/** The rules for other files, and for what stands between several. */
export const contentRules: readonly ContentRule[] = [
  brokenLink,
  linkTracking,
  linkWords,
  logo,
  pictureFile,
  pictureWords,
];

/** Those that judge the title and the text, and no field beside them. */
export const textRules: readonly Rule[] = [
  ageWording,
  applicationFee,
  encodedTwice,
  genderCoded,
  genderedWording,
  jargon,
  manyMustHaves,
  mixedRequirements,
  needlessExclusion,
  readingLevel,
  shouting,
  talentPool,
  textRepeatsTitle,
  textUnbroken,
  titleDecorated,
  titleLong,
];
