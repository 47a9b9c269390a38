import { word } from './employer-name.ts';

/** Whether words are such as only someone uses who advertises for another. */
export function speaksOfClient(words: string): boolean {
  return cues.some((cue) => cue.test(words));
}

/** "Our client, Lemi Cement, is" names whom it is for, and "our client, a brewery" does not. */
export const clientNamed = new RegExp(
  String.raw`\b(?:[Oo]ur|[Mm]y) client,?\s+((?:[Tt]he )?${word}(?:\s+(?:${word}|&|of|and|for|de|der|van))*),?\s+(?:is|has|are|we are|based|who|which|needs|seeks|requires|in need|to)\b`,
  'u',
);

const seeks = String.raw`(?:recruit\w*|hiring|hires?|search\w*|seek\w*|look\w*|sourc\w+|advertis\w+|selecting|recrut\w*|recherch\w*|cherch\w*|selecciona\w*|busca\w*|such\w*|zoek\w*|szuka\w*|poszukuj\w*|cerc\w*|ricerc\w*|selezion\w*)`;
const cues = [
  /(?:^|[.:;!–—-]\s*|\bbehalf of |\bfor |\bwith |\bby )(?:our|my) client\s*(?:,|is\b|has\b|needs?\b|seeks?\b|requires?\b|who\b|based\b|an?\b|in\b|\()/i,
  /(?:^|[.:;!]\s*)(?:our|my) clients (?:are|have) (?:an?|currently|now|looking)\b/i,
  /\b(?:for|with|by|from) (?:our|my) (?:(?:direct|end|esteemed) )?client(?!['’]?s)\b/i,
  /\b(?:our|my) client (?:offers|will|would|are|provides|wants|wishes|operates)\b/i,
  /(?:^|[.:;!–—-]\s*)on behalf of (?:our|my|an?|one) /i,
  new RegExp(String.raw`\b${seeks}\b(?:[^.]|\.\d){0,80}\bon behalf of (?:our|my|an?|one|the) `, 'i'),
  new RegExp(
    String.raw`\b${seeks}\b(?:[^.]|\.\d){0,90}?\b(?:for|on behalf of|pour|para|für|voor|dla|per)\s+(?:(?:its|their|his|her|sein\w*)\s+|(?:one|un|uno|één|einen?|een|eines|l['’]un) (?:of|de|di|van|of the) (?:its|their|our|my|ses|nos|sus|nuestros|nostri|onze|haar|zijn)\s+)(?:[\w-]+ ){0,3}(?:clients?|customers?|clientes?|clienti|klanten|opdrachtgevers|kunden)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${seeks}\b(?:[^.]|\.\d){0,90}\b(?:for|on behalf of|with) (?:an?|one) (?:[\w-]+ ){0,4}client\b`,
    'i',
  ),
  /\b(?:we(?:'re| are)|i am|i'm|i’m|we’re) (?:currently |exclusively |delighted to be |proud to be )?(?:partnering|working|partnered|recruiting|supporting|retained|engaged)\s+(?:exclusively |closely |in partnership )?(?:with|by|for) (?:an?|one|the|this|our)\b/i,
  /\b(?:is|are) (?:currently |exclusively |proudly )?(?:partnering|working|partnered|retained|engaged) (?:exclusively |closely )?(?:with|by|for) (?:an?|one of the) (?!number|range|variety|team|wide)[^.]{2,90}\b(?:who|that|which) (?:is|are|has|have|needs?|seeks?|wants?|requires?|wish(?:es)?)\b/i,
  /\b(?:is|are) (?:currently |delighted to be |proud to be )?(?:supporting|assisting|helping) (?:an?|one of the) [^.]{2,80}\b(?:with|in|to)\b (?:the )?(?:appoint|recruit|search|hir|find)/i,
  /\bone of (?:our|my) (?:\w+ )?(?:clients|customers)\b/i,
  /\b(?:have been|has been|been|are|to be) (?:\w+ )?(?:retained|engaged|instructed|mandated) (?:by|to)\b|\b(?:have|has) been appointed (?:by|to)\b/i,
  /\b(?:acting|operating|acts?|operates?) as an? (?:employment|recruitment)|\bas an employment (?:agency|business)|\b(?:is|as) an (?:employment|recruitment) (?:agency|business)/i,
  /^client of \p{Lu}/iu,
  /\b(?:has|have) (?:\w+ )?(?:engaged|retained|instructed|appointed|mandated|commissioned|asked|partnered with) \p{Lu}[^.;,]{2,60} to (?:find|recruit|appoint|hire|source|search|identify|help)/u,
  /\b(?:für|im auftrag) (?:unser(?:en|es)|eines unserer|einen unserer) (?:kunden|mandanten|auftraggeber)|\b(?:im|in) (?:kunden)?auftrag (?:eines|einer|unseres|von)\b|(?:^|[.!:]\s)unser (?:kunde|mandant|auftraggeber)\b/i,
  /\b(?:notre client|l['’]un de nos clients)\b|\bpour (?:le compte de )?(?:notre|un de nos|l['’]un de (?:nos|ses)) clients?/i,
  /\bnuestro cliente\b|\buno de nuestros clientes|\bpara (?:una? )?(?:importante|reconocida|destacada|gran|conocida) (?:empresa|cliente|compañía|grupo|firma|multinacional|cadena|organización)|\bempresa cliente\b/i,
  /\b(?:een|voor een) van onze (?:klanten|opdrachtgevers)|\bonze (?:klant|opdrachtgever)\b/i,
  /\b(?:dla|naszego) (?:naszego )?klienta\b|\bnasz klient\b/i,
  /\bil nostro cliente\b|\bper (?:un )?(?:nostro cliente|importante (?:azienda|realtà|gruppo|società)|azienda cliente)\b/i,
  /\bthe name will be (?:shared|disclosed)|\bretained executive search\b/i,
];
