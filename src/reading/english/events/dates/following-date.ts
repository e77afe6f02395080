import { headOfSpan } from '../../grammar/head-of-span.ts';
import { hasPreposition } from '../../grammar/prepositions.ts';
import { timingVerbs } from '../../lexicon/event-time-words.ts';
import type { PartialDate } from '../../../../model/dates.ts';
import type { DateFinding } from '../../../mechanics/findings.ts';
import { hungDate, isOfAnother } from './nearness.ts';
import type { TokenEvent } from '../token-event.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';
import { isOfContent } from './date-of-content.ts';
import { isNounTold } from './plain-report.ts';

/** The next date behind the event with no verb between, whatever the tree hangs it from: "his arrest in August 2011". */
export function followingDate(
  tree: Tree,
  event: TokenEvent,
  dates: readonly DateFinding[],
): PartialDate | null {
  const from = Math.max(...event.sites);
  const next = dates.find(({ span }) => span.start >= tree.tokens[from].span.end);
  if (next === undefined || next.date === null || isLimit(tree, next)) return null;
  const hung = hungDate(tree, next);
  if (hung !== null && isOfContent(tree, hung.head, { event, date: next.date })) return null;
  if (hung !== null && isOfAnother(tree, hung, event)) return null;
  for (
    let at = from + 1;
    tree.tokens[at] !== undefined && tree.tokens[at].span.start < next.span.start;
    at += 1
  ) {
    if ((isVerb(tree.tokens[at]) && !(isNounTold(tree, event) && saysWhen(tree, at))) || at - from > farthest)
      return null;
  }
  return next.date;
}

const limiting = new Set(['until', 'till', 'through', 'since', 'by']);

/** Whether a date is only the end or the start of a period: "a visit that runs until Friday". */
function isLimit(tree: Tree, { span }: DateFinding): boolean {
  const head = headOfSpan(tree, span)?.index ?? -1;
  return head >= 0 && hasPreposition(tree, head, limiting);
}

/**
 * Whether a verb stands in a relative or participle clause that says when: "the visit, which begins on 10 May", "the dialogue,
 * taking place in June".
 */
function saysWhen(tree: Tree, verb: number): boolean {
  if (!timingVerbs.has(lemmaAt(tree, verb))) return false;
  const { xpos, relation } = tree.tokens[verb];
  const happens = tree.tokens[verb + 1]?.text === 'place';
  if (xpos === 'VBG' && (happens || relation.startsWith('acl'))) return true;
  let at = verb - 1;
  while (
    at > 0 &&
    (tree.tokens[at].upos === 'AUX' || tree.tokens[at].upos === 'ADV' || tree.tokens[at].text === 'to')
  )
    at -= 1;
  return at > 0 && (tree.tokens[at].text === 'which' || tree.tokens[at].text === 'that');
}

/** Most tokens between an event and a date behind it that may be its own. */
const farthest = 18;
