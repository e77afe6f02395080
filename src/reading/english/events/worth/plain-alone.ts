import { eventNoun } from '../../lexicon/event-nouns.ts';
import { isForce } from '../../lexicon/violence-nouns.ts';
import { actIs, traitsOf } from '../../../../model/acts.ts';
import type { LocalActor } from '../../../../model/actor.ts';
import type { ParticipantRole } from '../../../../model/claim.ts';
import type { Place } from '../../../../model/place.ts';
import type { TokenEvent } from '../token-event.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isOfClass } from '../patterns/noun-kinds.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { sitsByItself } from './sits-by-itself.ts';
import { isWithHuman, isAmongThemselves } from './with-whom.ts';

/** Whether the words of the clause tell of force, not of an accident: "killed in a raid". */
function isForceful(tree: Tree, event: TokenEvent): boolean {
  if (event.agents.some((agent) => isForce(lemmaAt(tree, agent)) || isOfClass(tree, agent, ['assailant'])))
    return true;
  return event.sites.some((site) =>
    dependents(tree, site, ['obl', 'nmod']).some((child) => isForce(lemmaAt(tree, child))),
  );
}

function isPlainFate(tree: Tree, event: TokenEvent): boolean {
  if (!actIs(event.outcome, 'plain victim')) return false;
  if (event.outcome.type === 'ACCUSE') return true;
  if (event.outcome.type !== 'ASSAULT') return event.agents.length === 0;
  return (
    event.outcome.mode === 'targeted' ||
    isForceful(tree, event) ||
    (event.agents.length === 0 && actIs(event.outcome, 'deliberate'))
  );
}

/** Whether a pronoun names the one who acts, which makes the doer a guess: "its tests". */
function isOfPronoun(tree: Tree, { agents }: TokenEvent): boolean {
  return agents.some((agent) => tree.tokens[agent].upos === 'PRON');
}

/** Whether an event that a verb tells is plain with one party, as its PLOVER type and its roles have it. */
function isPlainByType(tree: Tree, event: TokenEvent, role: ParticipantRole): boolean {
  const { roles, type } = event.outcome;
  if (roles === 'attending' || roles === 'signing') return true;
  if (role !== 'actor') return role === 'recipient' && isPlainFate(tree, event);
  if ((type === 'ASSAULT' || type === 'COERCE') && event.recipients.length > 0) return true;
  return actIs(event.outcome, 'plain doer');
}

/** Whether an event is a noun of refusal with an owner and something refused: "Lima's objections to the dam". */
function isOwnStand(tree: Tree, { rule, outcome, predicate, recipients }: TokenEvent): boolean {
  if (rule !== 'event-noun' || recipients.length === 0 || outcome.type !== 'REJECT') return false;
  return eventNoun(lemmaAt(tree, predicate))?.alone === 'owned';
}

/** Whether an event is a noun of protest with those who protest, who are no state: "the march by nurses", "teachers on strike". */
function isOwnProtest(
  { rule, outcome }: TokenEvent,
  { role, actor }: { readonly role: ParticipantRole; readonly actor: LocalActor },
): boolean {
  if (rule !== 'event-noun' || outcome.type !== 'PROTEST') return false;
  return role === 'actor' && actor.type !== 'state';
}

/** Whether a passive only describes somebody in passing: "rebels backed by Lima". */
function isDescription(tree: Tree, { outcome, predicate }: TokenEvent): boolean {
  return actIs(outcome, 'passing') && isPassive(tree, predicate);
}

interface Alone {
  readonly role: ParticipantRole;
  readonly place: Place | null;
  readonly actor: LocalActor;
}

/** Whether an event may be told of one party alone; see `Enough` for what each act asks for. */
export function isPlainAlone(tree: Tree, event: TokenEvent, { role, place, actor }: Alone): boolean {
  const { enough } = traitsOf(event.outcome);
  const isNoun = event.rule === 'event-noun';
  const isByType = !isNoun && isPlainByType(tree, event, role);
  switch (enough) {
    case 'type':
      return (
        isByType || isOwnProtest(event, { role, actor }) || (role === 'actor' && isOwnStand(tree, event))
      );
    case 'both':
      return false;
    case 'doer':
      return !isDescription(tree, event) && (isByType || (!isNoun && role === 'actor'));
    case 'place':
      return place !== null;
    case 'partner':
      return !isNoun && (isWithHuman(tree, event) || sitsByItself(tree, event, actor));
    case 'members':
      return !isNoun && role === 'actor' && isAmongThemselves(tree, event);
    case 'host':
      return role === 'host';
    case 'fate':
      return isNoun ? role === 'recipient' : isByType;
    case 'undergone':
      return isByType && role === 'recipient';
    case 'deed':
      return isNoun ? role === 'actor' : isByType;
    case 'own deed':
      return isNoun ? role === 'actor' && !isOfPronoun(tree, event) : isByType;
  }
}
