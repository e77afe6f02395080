import { traitsOf } from '../../../model/acts.ts';
import type { Sentence } from '../../../model/annotated.ts';
import type { RuledEvent, TokenEvent } from './token-event.ts';
import { stateOfAdjective } from '../../../world/state-adjectives.ts';
import type { Scene } from '../grammar/scene.ts';
import { claimOf, draftOf, type Draft } from './claim-of-event.ts';
import type { EventArticle, EventsSoFar } from './event-article.ts';
import { actorsKey } from './actors-key.ts';
import { tellsOfTies } from './parties/ties-unsaid.ts';

/** What tells an event of a sentence from the others: its type, status and parties; a ceremony is none of the meetings beside it. */
function keyOf(event: RuledEvent): string {
  const { type, status, participants } = event;
  const isApart = traitsOf(event).family === 'ceremony';
  return `${type} ${isApart ? 'ceremony ' : ''}${status} ${actorsKey(participants)}`;
}

/** Whether two events of one sentence have days of their own: "the treaty signed in 1988 and the pact signed in 2004". */
function areApart(one: RuledEvent, other: RuledEvent): boolean {
  return (
    one.date?.basis === 'stated' && other.date?.basis === 'stated' && one.date.start !== other.date.start
  );
}

/** Whether several take part as actors or signatories: only for these do adjectives ("Peruvian") suffice to name the sides. */
function isOfTwoStates({ participants }: RuledEvent): boolean {
  return (
    participants.length > 1 && participants.every(({ role }) => role === 'actor' || role === 'signatory')
  );
}

/** Whether a sentence names a state by its adjective: "Chilean and Peruvian officials". */
function namesState({ tokens }: Sentence): boolean {
  return tokens.some(({ upos, text }) => upos === 'ADJ' && stateOfAdjective(text) !== null);
}

/**
 * Whether an event of a sentence may be kept: it names somebody, or a state by its adjective, or tells of ties whose parties stand before
 * it.
 */
export function mayClaim(article: EventArticle, { sentence }: Scene): boolean {
  return isOfNamed(article, sentence) || namesState(sentence) || tellsOfTies(sentence);
}

function isOfNamed(article: EventArticle, { index }: Sentence): boolean {
  return article.mentions.in(index).length > 0 || article.issuers.length > 0;
}

/** An event of a sentence with what the rules know of it, and their claim of it: null where they know too little. */
export interface DraftedEvent {
  readonly event: TokenEvent;
  /** Null for a habit and a standing series. */
  readonly draft: Draft | null;
  readonly claim: RuledEvent | null;
}

/** Drafts the events that a sentence tells; `earlier` are the claims of the sentences before. */
export function draftsIn(
  article: EventArticle,
  { scene, events }: { readonly scene: Scene; readonly events: readonly TokenEvent[] },
  earlier: readonly RuledEvent[],
): readonly DraftedEvent[] {
  const { sentence, tree } = scene;
  const isNamed = isOfNamed(article, sentence);
  if (events.length === 0 || (!isNamed && !namesState(sentence) && earlier.length === 0)) return [];
  const soFar: EventsSoFar = { ...article, earlier };
  return events.map((event) => {
    const draft = draftOf(soFar, tree, event);
    const claim = draft === null ? null : claimOf(article, draft);
    return {
      event,
      draft,
      claim: claim !== null && (isNamed || isOfTwoStates(claim) || isOnlySuffered(claim)) ? claim : null,
    };
  });
}

/** "Gunmen attacked a Kenyan convoy": the state of those who suffered is all that the sentence names. */
function isOnlySuffered({ participants }: RuledEvent): boolean {
  return participants.every(({ role }) => role === 'recipient');
}

/** The claims of a sentence without repeats: of the same type among the same parties the first stays, unless each has a day of its own. */
export function withoutRepeats(claims: readonly RuledEvent[]): readonly RuledEvent[] {
  const kept = new Map<string, readonly RuledEvent[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const told = kept.get(key) ?? [];
    if (told.every((other) => areApart(claim, other))) kept.set(key, [...told, claim]);
  }
  return [...kept.values()].flat();
}
