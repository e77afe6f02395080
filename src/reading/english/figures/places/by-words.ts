import { anyOf } from '../../../../model/word-pattern.ts';
import { predicateAdverbs } from '../../lexicon/amount-words.ts';
import { roundingPattern } from '../../lexicon/bounding-words.ts';
import { holdingVerbs } from '../../lexicon/figure-verbs.ts';
import { beForms, clauseOpeners, haveForms } from '../../lexicon/function-words.ts';
import { compassPoints, placePrepositions, strikeNouns } from '../../lexicon/place-words.ts';
import { formsOf } from '../../lexicon/verb-forms.ts';
import type { PlaceRule } from './place-rule.ts';

/** Openers that do not part a number from its place: they join words, or set a time. */
const joining = new Set(['or', 'since', 'until']);
const openers = [...clauseOpeners].filter((word) => !joining.has(word));
/** What ends the clause of a number. */
export const clauseEdge: RegExp = new RegExp(String.raw`[;:()"“”]|,\s|\b${anyOf([...openers, 'to'])}\b`, 'i');
const settings = [...placePrepositions].filter((word) => word !== 'off' && word !== 'around');
const leadsIn = new RegExp(
  String.raw`\b(?:${anyOf(settings)}|${anyOf(strikeNouns)}\s+(?:on|of|against))\s+(?:[\p{L}'’-]+\s+){0,5}$`,
  'iu',
);

/** The first place behind the number that "in" or "across" leads to within the clause, wherever the tree hangs it. */
export const behindNumber: PlaceRule = ({ sentence, finding }, _measured, located) => {
  const end = finding.span.end;
  const first = located.find((one) => one.finding.span.start >= end);
  if (!first || first.finding.span.start - end > 90) return null;
  const between = sentence.text.slice(
    end - sentence.span.start,
    first.finding.span.start - sentence.span.start,
  );
  return leadsIn.test(between) && !clauseEdge.test(between) ? first.finding : null;
};

/** Words before a place at which a number holds: "in", "across the", "in northwest". */
const leadsToPlace = new RegExp(
  String.raw`\b(?:in|across|throughout|inside)\s+(?:the\s+)?(?:${anyOf(compassPoints)}(?:ern)?\s+)?$`,
  'i',
);

/** The last place that "in" leads to before the number in its clause: "an attack in Lahore last Sunday killed 70". */
export const beforeNumber: PlaceRule = ({ sentence, finding }, _measured, located) => {
  const start = finding.span.start;
  const last = located.findLast((one) => one.finding.span.end <= start);
  if (!last || start - last.finding.span.end > 50) return null;
  const { text, span } = sentence;
  const front = text.slice(0, last.finding.span.start - span.start);
  const between = text.slice(last.finding.span.end - span.start, start - span.start);
  return leadsToPlace.test(front) && !clauseEdge.test(between) ? last.finding : null;
};

const whereOpens = /^,?\s+(?:where|in which)\b/;

/**
 * The place before a "where" clause that holds the number: "in Fiji, where floods killed 12", "the blast in Suva, in which 12 were hurt".
 */
export const whereNumber: PlaceRule = ({ sentence, finding }, _measured, located) => {
  const start = finding.span.start;
  const last = located.findLast((one) => one.finding.span.end <= start);
  if (!last) return null;
  const { text, span } = sentence;
  const between = text.slice(last.finding.span.end - span.start, start - span.start);
  const opening = whereOpens.exec(between);
  return opening && !clauseEdge.test(between.slice(opening[0].length)) ? last.finding : null;
};

const helper = anyOf([...haveForms, ...beForms, ...predicateAdverbs]);
const held = anyOf([...haveForms, ...formsOf(['hold', ...holdingVerbs].filter((verb) => verb !== 'take'))]);
const holds = new RegExp(
  String.raw`^(?:,|\s[-–—])?\s+(?:${helper}\s+)*(?:${held}|${anyOf(formsOf(['take']))}\s+in|home\s+to)\s+(?:${roundingPattern}\s+)?$`,
  'i',
);

/** The place right before words of holding and the number: "Jordan, already home to 650,000 refugees". */
export const holderBeside: PlaceRule = ({ sentence, finding }, _measured, located) => {
  const last = located.findLast((one) => one.finding.span.end <= finding.span.start);
  if (!last) return null;
  const { text, span } = sentence;
  return holds.test(text.slice(last.finding.span.end - span.start, finding.span.start - span.start))
    ? last.finding
    : null;
};
