import type { LocalActor } from '../../../../model/actor.ts';
import type { Participant } from '../../../../model/claim.ts';
import { partyOf } from '../../actors/party-of.ts';
import type { Draft } from '../claim-of-event.ts';
import type { EventArticle } from '../event-article.ts';
import type { ArticleView } from './article-view.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import { isTakenPlace } from './kept-out.ts';
import { weigh, type EventWeights } from './event-weights.ts';
import { withRoles } from './likely-roles.ts';
import { isOneSide } from '../parties/one-side.ts';
import { partyFeatures, type CandidateGround } from './party-features.ts';

/**
 * The least weight of a party that is taken: a chance of three in five, as a logit times `weightScale`; tried in
 * docs/decisions/weighed-events.md.
 */
const leastParty = 41;

/** Parties of an event up to which likely ones are added; only the rules give more. */
const sides = 2;

/** A candidate with how likely it is, as a logit times `weightScale`. */
interface WeighedCandidate {
  readonly candidate: Candidate;
  readonly weight: number;
}

/** Participants with the likely ones, and how likely the least likely of them is. */
export interface LikelyParties {
  readonly participants: readonly Participant[];
  readonly least: number;
}

/** The actors of a sentence that the rules did not give its event and that no other noun keeps out. */
export function openCandidates(article: EventArticle, draft: Draft): readonly Candidate[] {
  const { tree, event, participants } = draft;
  const taken = new Set(participants.map(({ party }) => party.actor));
  return candidatesFor(article, tree, event).filter(({ mention }) => {
    const actor = article.findings.actors[mention.actor];
    return !taken.has(mention.actor) && !isTakenPlace(draft, mention, actor);
  });
}

/** What the features of a candidate are taken from. */
export function groundOf(
  article: EventArticle,
  { tree, event }: Draft,
  { view, candidate }: { readonly view: ArticleView; readonly candidate: Candidate },
): CandidateGround {
  const { type } = article.findings.actors[candidate.mention.actor];
  return { tree, event, view, mentions: article.mentions.in(tree.sentence.index), type };
}

/** The open candidates, the likeliest first. */
function weighedCandidates(
  article: EventArticle,
  draft: Draft,
  { view, weights }: { readonly view: ArticleView; readonly weights: EventWeights },
): readonly WeighedCandidate[] {
  return openCandidates(article, draft)
    .map((candidate) => {
      const features = partyFeatures(groundOf(article, draft, { view, candidate }), candidate);
      return { candidate, weight: weigh(weights.party, features) };
    })
    .toSorted((one, other) => other.weight - one.weight);
}

const startOf = ({ candidate: { mention } }: WeighedCandidate): number => mention.span.start;

/** The likeliest candidates of sides not yet present, as many as the event lacks of two, in text order. */
function chosen(
  actors: readonly LocalActor[],
  { participants }: Draft,
  weighed: readonly WeighedCandidate[],
): readonly WeighedCandidate[] {
  const known = participants.map(({ party }) => actors[party.actor]);
  const found: WeighedCandidate[] = [];
  for (const one of weighed) {
    if (one.weight < leastParty || known.length >= sides) break;
    const actor = actors[one.candidate.mention.actor];
    if (known.some((other) => isOneSide(actor, other))) continue;
    known.push(actor);
    found.push(one);
  }
  return found.toSorted((one, other) => startOf(one) - startOf(other));
}

/** The participants of a draft with those that its sentence makes likely; null where nobody is. */
export function likelyParties(
  article: EventArticle,
  draft: Draft,
  more: { readonly view: ArticleView; readonly weights: EventWeights },
): LikelyParties | null {
  if (draft.participants.length >= sides) return null;
  const found = chosen(article.findings.actors, draft, weighedCandidates(article, draft, more));
  if (found.length === 0) return null;
  const likely = found.map(({ candidate }) => ({ candidate, party: partyOf(article, candidate.mention) }));
  const participants = withRoles(draft, likely);
  return participants && { participants, least: Math.min(...found.map(({ weight }) => weight)) };
}
