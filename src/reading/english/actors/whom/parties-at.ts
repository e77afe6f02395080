import type { ArticleContext } from '../article-context.ts';
import type { TokenPlace } from '../../../mechanics/token-place.ts';
import { partyFrameOf } from './party-frame.ts';
import { distinctParties } from './distinct-parties.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Party } from '../../../../model/actor.ts';
import { countedAt } from '../../grammar/partitives.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { issuersAt } from '../issuers-at.ts';
import { mentionsAt } from '../mentions-at.ts';
import { partyOf } from '../party-of.ts';
import { namedAmong } from './named-among.ts';
import { ledBy } from './led-by.ts';
import { partiesListedAt } from './parties-listed.ts';
import type { PartyFrame } from './party-frame.ts';
import { isSeveral } from './several.ts';
import { senderOf } from './sender-of.ts';
import { speakersBehind } from './speaker-behind.ts';
import { subjectAbove } from './subject-above.ts';
import { joinedAdjective } from './state-by-adjective.ts';
import {
  actedFor,
  actedForByName,
  voicing,
  membersOfBody,
  grouped,
  ofState,
  orNull,
  type Way,
} from './acted-for.ts';

/** "Ana Sosa, Lima and the bank": who is named there, and those listed with them; "Peruvian and Chilean" before their noun. */
function named(frame: PartyFrame, token: number): readonly Party[] | null {
  const own = partiesListedAt(frame, token);
  if (own.length === 0) return null;
  if (frame.tree.tokens[token].upos === 'ADJ') return [...own, ...joinedAdjective(frame, token)];
  return distinctParties([...own, ...ofJoinedOwners(frame, token), ...ledBy(frame, token)]);
}

/** "the leaders of Lima *and Quito*": the further owners of a plural office that stands for the first. */
function ofJoinedOwners(frame: PartyFrame, token: number): readonly Party[] {
  if (!isSeveral(frame.tree, token)) return [];
  return dependents(frame.tree, token, ['nmod'])
    .filter((owner) => prepositionsOf(frame.tree, owner).includes('of'))
    .flatMap((owner) => dependents(frame.tree, owner, ['conj']))
    .flatMap((one) => partiesListedAt(frame, one));
}

/** "Lima said *it* would free him": who speaks. */
const speaking: Way = (frame, token) => {
  const speakers = speakersBehind(frame.tree, token);
  if (speakers.length === 0) return null;
  return speakers.flatMap((one) => mentionsAt(frame, one).map((mention) => partyOf(frame, mention)));
};

/** "*We* condemn the raid", inside a quotation or a transcript: who is quoted, or whose turn it is. */
const quoted: Way = ({ tree, speakerAt, turnAt }, token) => {
  const { text, span } = tree.tokens[token];
  if (!/^(?:I|we)$/i.test(text)) return null;
  const { index } = tree.sentence;
  const isQuoted = tree.quotationOf[token] >= 0;
  const speaker = isQuoted ? speakerAt(index, span.start) : (turnAt(index)?.speaker ?? null);
  return speaker === null ? null : [speaker];
};

/** "*Both sides* will share data": those who issue the text. */
const issuing: Way = (frame, token) => orNull(issuersAt(frame, frame.tree, token));

/** "the minister said, as *he* accused Lima": the subject of the clause above, where nobody is known whom the pronoun names. */
const ofClauseAbove: Way = (frame, token) => {
  const above = subjectAbove(frame.tree, token);
  return above < 0 ? null : actingParties(frame, above);
};

/** "Lima sent a *letter* accusing Quito": who sends the paper. */
const sending: Way = (frame, token) => {
  const sender = senderOf(frame.tree, token);
  return sender < 0 ? null : actingParties(frame, sender);
};

/** "*leaders* of the union, including President Soto": those who are named among several. */
const among: Way = (frame, token) => (isSeveral(frame.tree, token) ? orNull(namedAmong(frame, token)) : null);

/** "a Chilean *delegation* led by the minister". */
const led: Way = (frame, token) => orNull(ledBy(frame, token));

/** The ways for a word that acts in what the outlet itself tells, in the order in which they are tried; the first that applies is taken. */
const acting: readonly Way[] = [
  named,
  speaking,
  quoted,
  issuing,
  ofClauseAbove,
  sending,
  among,
  led,
  actedFor,
  membersOfBody,
  grouped,
  ofState,
];

/**
 * The ways for a word that speaks or undertakes, in the order in which they are tried. Desks and papers stand for a body here too ("the
 * ministry's statement"). Pronouns are left to statements/speakers-of.ts, which follows who speaks after whom.
 */
const speakingOrBound: readonly Way[] = [named, voicing, membersOfBody, among, actedForByName, grouped];

function firstOf(ways: readonly Way[], frame: PartyFrame, token: number): readonly Party[] {
  for (const way of ways) {
    const found = way(frame, token);
    if (found !== null) return found;
  }
  return [];
}

/**
 * Those whom a word that acts stands for: itself where it names somebody, who speaks where it is a pronoun, or whom its noun acts for. Of
 * "hundreds of protesters" those who are counted. Empty where no actor of the article is meant.
 */
export function actingParties(frame: PartyFrame, word: number): readonly Party[] {
  return firstOf(acting, frame, countedAt(frame.tree, word));
}

/**
 * Everybody whom a noun phrase that speaks or undertakes stands for, its conjuncts included; empty where no actor of the article is
 * meant.
 */
export function partiesAt(context: ArticleContext, place: TokenPlace | null): readonly Party[] {
  const scene = place === null ? undefined : context.scenes[place.sentence];
  if (place === null || scene === undefined) return [];
  const frame = partyFrameOf({ ...context, issuers: [], speakerAt: () => null }, scene.tree);
  const heads = [place.token, ...dependents(scene.tree, place.token, ['conj'])];
  return distinctParties(heads.flatMap((head) => firstOf(speakingOrBound, frame, head)));
}
