import { isMonthName } from '../../../../model/calendar-names.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { Span } from '../../../../model/span.ts';
import { readCounted, tokenAt } from '../../quantities/counted.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { conceptOfWordForm, fateConcepts } from '../../lexicon/measure-concepts.ts';
import { passiveHelpers } from '../../lexicon/figure-verbs.ts';
import type { FigureContext, Measured, MeasureRule } from '../figure-context.ts';
import type { Tree } from '../../grammar/tree.ts';
import { frontText, nameOf, textOf } from '../noun-phrase.ts';
import { holderOfProperty } from '../property-of.ts';
import { goodsListed } from '../goods-listed.ts';
import { nameOfSide } from '../parts/name-of-side.ts';
import { type ChargedShare, chargedShare, doneToShare } from '../share-done.ts';
import { befell } from './befell.ts';
import { standsWithin } from './distance.ts';

/**
 * Measures the noun that the number stands with: "23 people were killed", "14 documents signed", "a $60 million package", "40 percent of
 * imports".
 */
export const countedNoun: MeasureRule = {
  card: {
    name: 'figure-counted-noun',
    kind: 'figure',
    pattern: 'The noun that the number stands with is measured, with what befell it ("people killed").',
    example: 'The ferry carried 412 passengers.',
    mustNotMatch: 'Resolution No. 57 was adopted.',
  },
  measure(context) {
    const { tree, finding } = context;
    const { counted, quantity } = finding;
    if (!counted || standsWithin(context)) return null;
    const head = lastToken(tree, counted.start, counted.end);
    // "29 JANUARY 2012": a day, though the capitals hide the month.
    if (head && isMonthName(head.text)) return null;
    const named = head && tree.parsed ? nameOf(tree, head) : null;
    const charged = head && quantity.unit === 'percent' && tree.parsed ? chargedShare(context, head) : null;
    if (charged) return ofCharged(context, charged);
    const affected = head && predicateOf(context, head);
    const isOthers = head?.text.toLowerCase() === 'others' && isFate(affected);
    const measure = isOthers
      ? 'people'
      : isJoined(context)
        ? quantity.unit
        : `${othersBefore(context, counted)}${wordsOf(tree, goodsOf(context, counted))}${alternativeTo(context, head)}`;
    return {
      measure: affected ? `${measure} ${affected}` : measure,
      ...(affected === null ? {} : { predicate: affected }),
      of: isJoined(context) ? namedBehind(context, counted.end) : (named?.of ?? thingWith(context)),
      // "35 others were injured": the others are people.
      unit: isOthers ? 'people' : null,
      head,
    };
  },
};

const others = /\b(other|additional|further)\s+$/;

/** "other " of "60 other countries": they are beside those named, and their number is not that of all. */
function othersBefore({ finding, sentence }: FigureContext, { start }: Span): string {
  const from = finding.span.start - sentence.span.start;
  const match = others.exec(sentence.text.slice(from, start - sentence.span.start));
  return match ? `${match[1]} ` : '';
}

/** " or towns" behind "six villages": a plural that the number counts as well; nothing where the words end otherwise. */
function alternativeTo({ tree, finding }: FigureContext, head: Token | null): string {
  const [link, noun] = head ? tree.tokens.slice(head.index + 1, head.index + 3) : [];
  if (finding.rule !== 'count' || link?.text !== 'or' || noun?.xpos !== 'NNS') return '';
  return ` or ${noun.text.toLowerCase()}`;
}

/** Whether somebody was killed, hurt, held or driven out. */
function isFate(predicate: string | null): boolean {
  return predicate?.split(' ').some((word) => fateConcepts.has(conceptOfWordForm(word) ?? '')) === true;
}

/** What befell those who are counted or, for a percentage, the state of that share; null for none. */
function predicateOf(context: FigureContext, head: Token): string | null {
  const { rule, quantity } = context.finding;
  if (rule === 'count' || rule === 'vague-number') return befell(context, head);
  if (quantity.unit !== 'percent') return null;
  return stateOfShare(context.rest) ?? (context.tree.parsed ? doneToShare(context, head) : null);
}

/** The thing of which the number tells a property: "pumps" of "pumps with 90 kilowatts of power"; null for none. */
function thingWith(context: FigureContext): string | null {
  const holder = holderOfProperty(context);
  return holder && frontText(context.tree, holder);
}

/** The words of what an amount is of: for a sum, a weight or a share all that a list joins. */
function goodsOf(context: FigureContext, counted: Span): Span {
  const { rule, quantity } = context.finding;
  const isAmount = quantity.unit === 'money' || quantity.unit === 'percent' || rule === 'measure';
  return isAmount ? goodsListed(context, counted) : counted;
}

/** The share with the charge that lies on it and what is done to that: "Omani goods with tariffs scrapped", of whoever does it. */
function ofCharged(context: FigureContext, { charge, done, by }: ChargedShare): Measured {
  const { tree, finding } = context;
  const goods = finding.counted && wordsOf(tree, goodsOf(context, finding.counted));
  return {
    measure: `${goods} with ${charge.text.toLowerCase()} ${done}`,
    of: by && nameOfSide(context, by),
    unit: null,
    head: null,
  };
}

const shared = new RegExp(
  String.raw`^(?:\s+(?:to|from|in|of|between)(?:\s+[\p{L}'’-]+){1,4}?)?\s+(?:(?:will|would|be|${anyOf(passiveHelpers)})\s+){1,3}(?!(?:wo|child)?(?:men|ren)\b)(\p{Ll}[\p{L}-]*(?:ed|en|free|less|able))\b(?!\s+\p{Ll}+s\b)`,
  'u',
);

/** The state of a share: "duty-free" in "70 percent of goods will be duty-free"; null for none. */
function stateOfShare(rest: string): string | null {
  return shared.exec(rest)?.[1] ?? null;
}

/** Whether a hyphen joins the number to its noun: in "10-member association" the members are counted, and they are the association's. */
function isJoined({ finding, sentence }: FigureContext): boolean {
  return (
    finding.rule === 'count' && sentence.text[(finding.counted?.start ?? 0) - sentence.span.start - 1] === '-'
  );
}

function namedBehind({ sentence, tree }: FigureContext, end: number): string | null {
  const phrase = readCounted(sentence, end - sentence.span.start + 1);
  const offset = sentence.span.start;
  return phrase && wordsOf(tree, { start: phrase.start + offset, end: phrase.end + offset });
}

function wordsOf({ tokens }: Tree, { start, end }: Span): string {
  return textOf(tokens.filter((token) => token.span.start < end && start < token.span.end));
}

function lastToken({ tokens }: Tree, start: number, end: number): Token | null {
  const first = tokenAt(tokens, start);
  let last: Token | null = null;
  for (let index = first; index >= 0 && index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.span.start >= end) break;
    last = token;
  }
  return last;
}
