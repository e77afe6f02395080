import { headOfSpan } from '../../grammar/head-of-span.ts';
import { actIs } from '../../../../model/acts.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { dependents } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import { isOfAnotherNoun, isOfContactSpokenOf, nearestSite } from '../../grammar/site.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';
import { eventNoun } from '../../lexicon/event-nouns.ts';
import { settingPrepositions } from '../../lexicon/event-time-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import {
  islandKinds,
  landNouns,
  placeKinds,
  placePrepositions,
  speakingOccasions,
} from '../../lexicon/place-words.ts';
import { isOfEarlier } from './of-earlier.ts';
import { isOfScene } from '../scene-participle.ts';
import type { TokenEvent } from '../token-event.ts';

/** The kind of a place, and whether the event is a journey. */
interface Locus {
  readonly kind: PlaceFinding['kind'];
  readonly isJourney: boolean;
}

/**
 * The noun of kind that a place name stands with: "in Cusco *city*", "around the *city* of Cusco", "to the *Republic* of Fiji", "in the *east* of
 * Fiji"; the name itself where none is.
 */
export function kindNoun(tree: Tree, token: number): number {
  const { head, relation } = tree.tokens[token];
  // "in Cusco *city*"
  if (relation === 'compound' && head === token + 1 && placeKinds.has(lemmaAt(tree, head))) return head;
  // "in the Fijian *capital* Suva", "in the *port* of Suva"
  if (relation === 'appos' && token - head <= 2 && placeKinds.has(lemmaAt(tree, head))) return head;
  const isOf = prepositionsOf(tree, token).includes('of') && head >= 0 && token - head <= 4;
  return isOf && (placeKinds.has(lemmaAt(tree, head)) || isLand(lemmaAt(tree, head))) ? head : token;
}

/** Whether a noun tells of a part of a place: "in the *part* of Fiji", "on the *outskirts* of Suva". */
const isLand = (lemma: string): boolean => landNouns.has(lemma) || lemma === 'part';

/** Whether a phrase says where; "to" and "for" do so of journeys only ("aid to Fiji"), "on" of waters and islands. */
export function isLocative(tree: Tree, token: number, { kind, isJourney }: Locus): boolean {
  const noun = kindNoun(tree, token);
  const words = prepositionsOf(tree, noun);
  if (words.some((word) => placePrepositions.has(word))) return true;
  if (words.includes('on')) return kind === 'water' || islandKinds.has(lemmaAt(tree, noun));
  return isJourney && words.some((word) => word === 'to' || word === 'for');
}

/** Whether an event may move somebody or something to a place: meetings, visits, receptions, troops. */
function isJourney({ outcome }: TokenEvent): boolean {
  return outcome.type === 'CONSULT' || outcome.type === 'MOBILIZE';
}

/** Whether a place is attached to what is signed, and so is where it is signed: "signed a treaty in Suva". */
function isOfWhatIsSealed(tree: Tree, token: number, { outcome, sites }: TokenEvent): boolean {
  const { head } = tree.tokens[token];
  if (head < 0 || !actIs(outcome, 'sealed') || tree.tokens[head].relation !== 'obj') return false;
  return sites.includes(tree.tokens[head].head);
}

/** Whether a place is where that was held to which somebody came: "attended the fair, organised in Suva by the guild". */
function isOfWhatIsAttended(tree: Tree, token: number, { outcome, sites }: TokenEvent): boolean {
  const participle = tree.tokens[tree.tokens[token].head];
  if (outcome.roles !== 'attending' || participle?.xpos !== 'VBN') return false;
  if (dependents(tree, participle.index, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass']).length > 0) return false;
  const held = dependents(tree, sites[0], ['obj']).at(-1) ?? -1;
  const isOfObject = participle.head === held || (participle.head === sites[0] && held < participle.index);
  return (
    held >= 0 &&
    isOfObject &&
    tree.tokens.slice(held + 1, participle.index).every(({ upos }) => upos === 'PUNCT')
  );
}

/** The nouns between a place and the event above it in the tree; null where the event is not above it. */
function nounsBetween(tree: Tree, token: number, sites: readonly number[]): readonly number[] | null {
  const nouns: number[] = [];
  let here = tree.tokens[token].head;
  for (let steps = 0; here >= 0 && steps < 8; steps += 1) {
    if (sites.includes(here)) return nouns;
    if (isVerb(tree.tokens[here])) return null;
    nouns.push(here);
    here = tree.tokens[here].head;
  }
  return null;
}

/** Whether a place stands before its verb or right behind it; behind an object it may be the object's ("welcomed the ships in India"). */
function isBesideVerb(tree: Tree, token: number, [verb]: readonly number[]): boolean {
  if (token < verb) return true;
  return !dependents(tree, verb, ['obj', 'iobj', 'ccomp', 'xcomp', 'obl', 'advcl']).some(
    (child) => verb < child && child < token && !tree.tokens[child].upos.startsWith('PRO'),
  );
}

/**
 * Whether a place is that of an act of speech ("In Lima she condemned the raid", "at a meeting in Lima") and not of what is spoken about
 * ("concern about the raid in Lima").
 */
function isOfSpeaking(tree: Tree, token: number, { sites }: TokenEvent): boolean {
  const nouns = nounsBetween(tree, token, sites);
  if (nouns === null) return false;
  if (nouns.length === 0) return isBesideVerb(tree, token, sites);
  const last = nouns[nouns.length - 1];
  return nouns.every((noun) => isSetting(tree, noun)) || (isSetting(tree, last) && isOccasion(tree, last));
}

function isSetting(tree: Tree, noun: number): boolean {
  return prepositionsOf(tree, noun).some((word) => settingPrepositions.has(word));
}

/** Whether a noun is an occasion on which people speak or meet: "in an address to the guild in Lima". */
function isOccasion(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return speakingOccasions.has(lemma) || eventNoun(lemma)?.gives.type === 'CONSULT';
}

/** Whether a place is that of a visit during which the event happens: "During a visit to Lima she urged …". */
function isOfVisitAround(tree: Tree, token: number, { sites }: TokenEvent): boolean {
  const { head } = tree.tokens[token];
  if (head < 0 || sites.includes(head) || !prepositionsOf(tree, token).includes('to')) return false;
  const isVisit = eventNoun(lemmaAt(tree, head))?.gives.roles === 'visiting';
  return isVisit && prepositionsOf(tree, head).includes('during') && nearestSite(tree, head, sites) === 0;
}

/** Whether a place belongs to the one who acts and not to the deed: "the ministry in Lima met them". */
function isOfActor(tree: Tree, token: number, { sites, agents, outcome }: TokenEvent): boolean {
  const { head } = tree.tokens[token];
  if (head < 0 || sites.includes(head)) return false;
  const { upos, xpos, relation } = tree.tokens[head];
  // "The embassy in Lima was attacked": there it was struck.
  if (relation === 'nsubj:pass' && outcome.type === 'ASSAULT') return false;
  return (agents.includes(head) || relation.startsWith('nsubj')) && (upos === 'PROPN' || xpos === 'NN');
}

/** Whether a place is where those are whom a measure hits, which is not where it is taken: "imposed sanctions on two ministers *in Peru*". */
function isOfWhomItHits(tree: Tree, token: number, { outcome, sites }: TokenEvent): boolean {
  const { head } = tree.tokens[token];
  return (
    outcome.type === 'SANCTION' && head >= 0 && !sites.includes(head) && isPersonNoun(tree.tokens[head].text)
  );
}

/** Whether an event is a visit or a reception, for which "to" names the goal wherever the tree attaches it. */
function isGoing({ outcome: { roles } }: TokenEvent): boolean {
  return roles === 'visiting' || roles === 'hosting';
}

/** Whether a phrase of place may be the event's: "to" behind a noun ("the envoy to the Sahel met them") only for a visit or reception. */
function isWhereto(tree: Tree, noun: number, event: TokenEvent): boolean {
  if (prepositionsOf(tree, noun).some((word) => placePrepositions.has(word))) return true;
  const { head } = tree.tokens[noun];
  return isGoing(event) || (head >= 0 && (isVerb(tree.tokens[head]) || event.sites.includes(head)));
}

/** Whether a place is said of the event in its own clause. */
export function hangsFrom(tree: Tree, event: TokenEvent, finding: PlaceFinding): boolean {
  const head = headOfSpan(tree, finding.span)?.index ?? -1;
  if (head < 0) return false;
  const { outcome, recipients, sites } = event;
  const noun = kindNoun(tree, head);
  if (outcome.roles === 'visiting' && recipients.some((one) => one === head || one === noun)) return true;
  if (isOfVisitAround(tree, noun, event)) return true;
  if (!isLocative(tree, head, { kind: finding.kind, isJourney: isJourney(event) })) return false;
  if (isOfEarlier(tree, head, sites)) return false;
  // "hit back at Lima": Lima is blamed, and is no place here.
  if (outcome.type === 'ACCUSE' && recipients.includes(head)) return false;
  if (isOfScene(tree, head, event.sites[0]) || isOfWhatIsSealed(tree, noun, event)) return true;
  if (isOfWhatIsAttended(tree, noun, event)) return true;
  if (!isWhereto(tree, noun, event)) return false;
  if (isOfAnotherNoun(tree, head, sites)) return false;
  if (isOfWhomItHits(tree, head, event)) return false;
  if (!isGoing(event) && isOfActor(tree, head, event)) return false;
  if (actIs(outcome, 'spoken'))
    return !isOfContactSpokenOf(tree, head, sites) && isOfSpeaking(tree, noun, event);
  return nearestSite(tree, head, sites) >= 0;
}
