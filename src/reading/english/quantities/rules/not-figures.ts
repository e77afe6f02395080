import type { Candidate, QuantityFrame, QuantityRule } from '../quantity-rule.ts';

/** Words whose number is a name: "Resolution No. 57", "Article 5", "page 14", "Boeing 787", "Flight 12". */
const namingWords = [
  'No\\.?|Nos\\.?|[Nn]umber|numbered|Resolution|Decree|Decision|Directive|Circular|Act|Law|Bill|Order|Regulation|Treaty|Protocol',
  'Annex|Appendix|Articles?|Sections?|Clause|Chapter|Part|Title|Paragraph|Para|Rule|Point|Schedule|[Pp]ages?|pp?\\.|Vol\\.?|Volume|Issue',
  'Figure|Table|Room|Suite|Hall|Gate|Terminal|Pier|Building|Block|Floor|Apt\\.?|Route|Highway|Road|Interstate|Line|Zone|District|Precinct',
  'Ward|Area|Sector|Unit|Pavilion|Booth|[Ff]light|Channel|Studio|Boeing|Airbus|Embraer|Group of|Phase|Stage|Level|Tier|Category|Class|Type',
  'Mark|Model|Version|Windows|Mac|iPhone|iPad|iOS|Android|Galaxy|Apollo|Soyuz|Team|Formula|Grade|Track|Goals?|SDGs?|Task Force|Battalion',
  'Brigade|Division|Regiment|Squadron|Radio|TV|C[Oo][Vv][Ii][Dd]|Euro|APEC|ASEAN|COP|Expo|Vision|Agenda|Horizon|Proposition|Prop\\.?',
  'Amendment|Pillar|Basket|Bus|Tel\\.?|Fax|Phone|hotline(?: on)?|Call|tel:?|ext\\.?|ISO|Pope|Section|Opus|Sputnik|Ka|Su|Mi|MiG|Tu|An|Il|Y',
].join('|');
const naming = new RegExp(
  `(?:\\b(?:${namingWords})[\\s-]*|[#№§]\\s?|@|\\bS&P\\s+|\\b(?:FTSE|Nikkei|Nasdaq|CAC|Fortune|DAX|KOSPI|Dow)\\s+)(?:\\d+\\s*(?:,|and|or|to|-|–)\\s*)?$`,
);

/** A number that names, dates or tells the clock, a score, a model or a page. */
export const notFigures: QuantityRule = {
  name: 'not-a-figure',
  read(candidate, frame) {
    const around = aroundOf(candidate, frame.text);
    const refused = compounds.test(around.rest) || naming.test(around.front) || isCode(candidate, around);
    return refused ? 'refused' : null;
  },
};

/** The text on both sides of a number. */
export interface Around {
  readonly front: string;
  readonly rest: string;
}

/** The text on both sides of a candidate, as far as the rules look. */
export function aroundOf(candidate: Candidate, text: string): Around {
  return {
    front: text.slice(Math.max(0, candidate.start - 40), candidate.start),
    rest: text.slice(candidate.end, candidate.end + 24),
  };
}

/** Whether the number stands in a calendar date; numbers of durations and frequencies count. */
export function inDate(
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  { dates, sentence }: QuantityFrame,
): boolean {
  const offset = sentence.span.start;
  return dates.some(
    ({ span, rule }) =>
      rule !== 'duration' && rule !== 'frequency' && span.start - offset < end && start < span.end - offset,
  );
}

/** What stands behind digits that are a code, an address, a clock time, a ratio or a score. */
const codesBehind: readonly RegExp[] = [
  /^\s\d(?:\s|[.,]?$)/,
  /^\s\d{2}\s/,
  /^[-/]\d/,
  /^\s+(?:[A-Z][a-z]+\s+)?(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Boulevard|Lane|Drive|Square|Place|Way)\b/,
  /^\s+(?:[A-Z]+\s+)?(?:STREET|AVENUE|ROAD|BOULEVARD|LANE|DRIVE|SQUARE)\b/,
  /^\s+Downing\b/,
  // "1 WE, the Member States": the number of a paragraph.
  /^\s+(?:we|they|he|she|you)\b/i,
  /^\s?(?:[ap]\.?m\b|o['’]clock|GMT|UTC)/i,
  /^(?:-inch|[- ](?:series|class)\b|[A-Z]|s\b)/,
];
/** "two-way trade", "one-on-one", "three-star": words, not counts. */
const compounds =
  /^-(?:way|sided|time|state|tier|tiered|party|part|step|stage|point|dimensional|pronged|legged|on-|to-|by-|star|storey|story|wheel|wheeled|door|seat|seater|digit|phase|track|child|off|piece|level|hander|handed|fold|plus-|and-)/i;
const scores = /^\s+(?:win|victory|defeat|loss|draw|vote|majority|lead|aggregate)/;

/** What stands before digits that are a code: a dialling prefix, a list sign at the start of a line, other digits. */
const codesBefore: readonly RegExp[] = [
  /\b[Pp]age \d+ of $/,
  /(?:^|\s)\d\s$/,
  /\b0\d{1,4}\s*$/,
  /\d[-/:]$/,
  /\d\s\d{3}\s$/,
];

function isCode({ first, last, range }: Candidate, { front, rest }: Around): boolean {
  if (!first.digits) return false;
  if (codesBehind.some((pattern) => pattern.test(rest)) || codesBefore.some((pattern) => pattern.test(front)))
    return true;
  // "IDA 21": an acronym with its number.
  if (
    first.scale === 1 &&
    first.value < 100 &&
    /(?:^|\s)\p{Lu}{2,6}\s$/u.test(front) &&
    !/\b(?:US|UK|EU|UN|UAE|ROK|AND|THE|OF)\s$/.test(front)
  )
    return true;
  if (first.value < 10 && /\p{Lu}[\p{L}-]+\s$/u.test(front) && /^\s\p{Lu}\p{Ll}/u.test(rest)) return true;
  if (isListNumber(first.value, front, rest)) return true;
  return range && last.digits && last.value < 500 && scores.test(rest);
}

/** "1. …", "(2) …" or "3) …" in front of a point of a list. */
function isListNumber(value: number, front: string, rest: string): boolean {
  if (value > 40) return false;
  if (rest.startsWith(')')) return /(?:^|[\s;:,])\(?$/.test(front);
  return /^\s*$/.test(front) && /^[.)]\s/.test(rest);
}
