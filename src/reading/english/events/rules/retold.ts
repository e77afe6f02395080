import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { isPassive } from '../../grammar/voice.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { dependent } from '../../grammar/dependents.ts';
import type { Sentence } from '../../../../model/annotated.ts';
import type { Place } from '../../../../model/place.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import { nearestSite } from '../../grammar/site.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { isLocative } from '../places/own-place.ts';
import type { RuledEvent } from '../token-event.ts';
import { citationOf } from '../../../mechanics/citation.ts';
import type { EventArticle } from '../event-article.ts';
import type { EventRuleCard } from '../event-rule.ts';

/** What docs/rules.md says of meetings told again. */
export const retoldCard: EventRuleCard = {
  name: 'event-retold',
  kind: 'event',
  pattern:
    'A sentence that names no party and says that a meeting was held or took place, within four sentences behind the one ' +
    "meeting that the text has told: its day and place are that meeting's.",
  example: 'Norway and Ghana held talks on fisheries. The meeting was held on Tuesday in Accra.',
  mustNotMatch: 'A meeting of the local chess club was held at the guest house.',
};

/** Nouns that tell again of a meeting whose parties an earlier sentence named. */
const meetingNouns: ReadonlySet<string> = new Set([
  'meeting',
  'talk',
  'talks',
  'session',
  'discussion',
  'summit',
]);
const holdingVerbs: ReadonlySet<string> = new Set(['hold', 'convene', 'take']);

/** Most sentences back at which the meeting may have been told. */
const reach = 4;

/**
 * The events of an article, with the day or place added to a meeting that a later sentence without a party tells: "The meeting was held
 * that day at the guest house".
 *
 * Only where one meeting alone was told in the sentences just before, and only what the sentence itself adds.
 */
export function withRetoldMeetings(
  events: readonly RuledEvent[],
  article: EventArticle,
): readonly RuledEvent[] {
  const meetings = events.filter(isMeeting);
  if (meetings.length === 0) return events;
  const telling = new Set(events.map(({ citations }) => citations[0].sentence));
  const bySentence = Map.groupBy(meetings, ({ citations }) => citations[0].sentence);
  const whole = new Map<RuledEvent, RuledEvent>();
  for (const { sentence, tree } of article.scenes) {
    if (telling.has(sentence.index) || !tellsOfHolding(tree)) continue;
    const before = justBefore(bySentence, sentence.index);
    const [meeting] = before;
    if (meeting === undefined || whole.has(meeting) || !oneMeeting(before)) continue;
    const again = retold(meeting, sentence, article);
    if (again !== null) whole.set(meeting, again);
  }
  return events.map((event) => whole.get(event) ?? event);
}

function isMeeting({ type, mode, participants }: RuledEvent): boolean {
  return type === 'CONSULT' && mode !== 'visit' && mode !== 'phone' && participants.length > 1;
}

/** The meetings of the few sentences before one, in text order. */
function justBefore(
  bySentence: ReadonlyMap<number, readonly RuledEvent[]>,
  now: number,
): readonly RuledEvent[] {
  return Array.from({ length: reach }, (_, at) => now - reach + at).flatMap(
    (one) => bySentence.get(one) ?? [],
  );
}

/** Whether all claims have the same parties. */
function oneMeeting(claims: readonly RuledEvent[]): boolean {
  const keys = claims.map(({ participants }) =>
    participants
      .map(({ party }) => party.actor)
      .toSorted((a, b) => a - b)
      .join(),
  );
  return new Set(keys).size === 1;
}

/** Whether a sentence tells only that a meeting was held or took place: "A meeting was held …", "the talks took place …". */
function tellsOfHolding(tree: Tree): boolean {
  const verb = tree.tokens.findIndex(({ lemma, relation }) => relation === 'root' && holdingVerbs.has(lemma));
  if (verb < 0) return false;
  const isTaking = lemmaAt(tree, verb) === 'take';
  if (isTaking ? tree.tokens[verb + 1]?.lemma !== 'place' : !isPassive(tree, verb)) return false;
  const { own: subject } = subjectOf(tree, verb);
  return subject !== null && meetingNouns.has(lemmaAt(tree, subject)) && !isQualified(tree, subject);
}

/** Whether a noun is a meeting of its own and not the one told before: "of the chess club". */
function isQualified(tree: Tree, noun: number): boolean {
  return dependent(tree, noun, ['nmod', 'acl', 'compound']) >= 0;
}

function retold(
  meeting: RuledEvent,
  sentence: Sentence,
  { annotated, setting, scenes }: EventArticle,
): RuledEvent | null {
  const { index } = sentence;
  const date = setting.datesIn(index).find((finding) => finding.date !== null)?.date ?? null;
  const tree = scenes.find((scene) => scene.sentence.index === index)?.tree;
  const place = tree === undefined ? null : placeOfHolding(tree, setting.placesIn(index));
  if (date === null && place === null) return null;
  return {
    ...meeting,
    date: date ?? meeting.date,
    place: place === null ? meeting.place : { ...place, basis: 'stated' },
    citations: [citationOf(annotated, sentence), ...meeting.citations],
    rule: retoldCard.name,
  };
}

/** The last place that the sentence gives the meeting; null for none, as in "during the summit of the leaders of Fiji and Peru". */
function placeOfHolding(tree: Tree, places: readonly PlaceFinding[]): Place | null {
  const root = tree.tokens.findIndex(({ relation }) => relation === 'root');
  const there = places.findLast(({ kind, span }) => {
    const head = headOfSpan(tree, span)?.index ?? -1;
    if (kind === 'continent' || head < 0) return false;
    return isLocative(tree, head, { kind, isJourney: false }) && nearestSite(tree, head, [root]) === 0;
  });
  return there?.place ?? null;
}
