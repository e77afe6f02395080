import { headOfSpan } from '../../grammar/head-of-span.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { shiftingWords } from '../../lexicon/event-time-words.ts';
import { actIs } from '../../../../model/acts.ts';
import { nearestSite } from '../../grammar/site.ts';
import type { TokenEvent } from '../token-event.ts';
import { dayOfStory } from '../../dates/rules/relative-days.ts';
import { frequencies } from '../../dates/rules/sets-and-references.ts';
import { fits, reachesFar } from './date-fits.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isYearOfName } from './date-in-name.ts';
import type { Dated } from './turned-date.ts';

const shifting = new RegExp(String.raw`\b${anyOf(shiftingWords)}\b`, 'iu');

/**
 * Whether a time expression of the sentence keeps the event from being of the day of the news: "two years earlier", "since the
 * talks".
 */
export function shifts(tree: Tree, event: TokenEvent, { finding, publishedOn }: Dated): boolean {
  const { span, date } = finding;
  if (isYearOfName(tree, finding, event)) return false;
  // "earlier in the day"
  if (date === null && finding.rule === dayOfStory.card.name) return false;
  const head = headOfSpan(tree, span)?.index ?? -1;
  const isElsewhere = head >= 0 && nearestSite(tree, head, event.sites) < 0;
  if (isElsewhere && actIs(event.outcome, 'spoken')) return false;
  if (date !== null && publishedOn !== null && date.end === publishedOn && reachesFar(date, publishedOn))
    return true;
  if (date !== null) return fits(tree, date, { event, publishedOn });
  // "meets her every year"
  if (finding.rule === frequencies.card.name) return head >= 0 && nearestSite(tree, head, event.sites) >= 0;
  const start = span.start - tree.sentence.span.start;
  return shifting.test(
    tree.sentence.text.slice(Math.max(0, start - 6), span.end - tree.sentence.span.start + 7),
  );
}
