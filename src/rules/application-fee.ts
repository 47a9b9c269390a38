import { atWords } from './at-words.ts';
import type { Rule } from './rule.ts';

const money = String.raw`(?:[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:pounds|euros|dollars|GBP|EUR|USD))`;
const costs =
  '(?:application|registration|administration|admin|processing|training|DBS|background check|uniform|starter kit|visa)';
const patterns = [
  new RegExp(`\\b(?:pay|charge you|non-?refundable) (?:\\w+ ){0,3}${costs} (?:fee|charge|deposit)s?\\b`, 'i'),
  new RegExp(
    `\\b${costs} (?:fee|charge|deposit)s? (?:of |is |: ?)?(?:${money}|payable|required|applies|must be paid)`,
    'i',
  ),
  new RegExp(
    `${money} (?:\\w+ ){0,3}(?:fee|deposit|charge)s? (?:(?:is|are|must be) )?(?:payable|required|due|applies|apply)\\b`,
    'i',
  ),
  /\b(?:please|you (?:must|will|need to|have to|should)|(?:applicants|candidates) (?:must|should|will)) (?:\w+ ){0,3}(?:send|transfer|wire) (?:us )?(?:the )?(?:money|funds|a payment)\b/i,
  /\b(?:refundable|up-?front) (?:deposit|fee|payment)\b/i,
  new RegExp(
    `\\b(?:you|applicants|candidates) (?:must|will|have to|need to) pay (?:for|a|the|${money})`,
    'i',
  ),
  /\bpremium[- ]rate\b|\bcalls (?:cost|are charged at)\b|(?<!\d)09\d{2}[ \d]{6,9}(?!\d)/i,
];

/** Without one of these none of the patterns is found; they take longer. */
const ofMoney =
  /\b(?:(?:fee|charge|deposit)s?|money|funds|payment|premium|calls|(?:must|will|to) pay)\b|(?<!\d)09\d\d/i;

export const applicationFee: Rule = {
  name: 'application-fee',
  severity: 'warning',
  about:
    'A real job costs its applicants nothing: to ask for money is the mark of a fraud, and Google lists no advert that does (https://developers.google.com/search/docs/appearance/structured-data/job-posting#content-policies).',
  check({ text }) {
    if (!ofMoney.test(text.source)) return [];
    return text.passages.flatMap((passage) => {
      if (!ofMoney.test(passage.words)) return [];
      const found = patterns.map((pattern) => pattern.exec(passage.words)).find((one) => one !== null);
      if (!found) return [];
      return [
        {
          ...atWords(text, passage, found.index, found[0]),
          message: `“${found[0]}” sounds as if those who apply had to pay, and Google refuses such adverts.`,
          hint: 'Ask the employer who pays. If it is the employer, say so; if it is the applicant, do not publish the advert.',
        },
      ];
    });
  },
};
