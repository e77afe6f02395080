import { contentVerbAbove } from '../../grammar/content-verb.ts';
import { headOfSpan } from '../../grammar/head-of-span.ts';
import type { Token } from '../../../../model/annotated.ts';
import { actIs } from '../../../../model/acts.ts';
import { dependents } from '../../grammar/dependents.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import { speakingOccasions } from '../../lexicon/place-words.ts';
import { saysClause } from '../../lexicon/speech-verbs.ts';
import type { PlaceFinding } from '../../../mechanics/findings.ts';
import { nearestSite } from '../../grammar/site.ts';
import { isBelow } from '../../grammar/paths.ts';
import { prepositionOf } from '../../grammar/prepositions.ts';
import { isLocative, kindNoun } from './own-place.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { TokenEvent } from '../token-event.ts';

/** What a place is and where its words stand. */
interface Spot {
  readonly head: number;
  readonly finding: PlaceFinding;
}

type Ground = (tree: Tree, event: TokenEvent, spot: Spot) => boolean;

/** The place is a town before the noun of a meeting: "their Suva summit", "the Geneva talks". */
const beforeMeeting: Ground = ({ tokens }, { outcome, sites }, { head, finding: { kind } }) => {
  const { relation, head: noun } = tokens[head];
  return relation === 'compound' && kind === 'city' && outcome.type === 'CONSULT' && sites.includes(noun);
};

/** The noun of an occasion right behind the place that says where it is: "at a Suva *conference*"; -1 for none. */
function occasionBehind(tree: Tree, place: number): number {
  const { relation, head } = tree.tokens[place];
  const isOccasion = head === place + 1 && speakingOccasions.has(tree.tokens[head].lemma);
  return relation === 'compound' && isOccasion ? head : -1;
}

/**
 * The event is told by a "where" clause right behind the place: "in the valley of Tora, where the two armies clashed", "at a Suva
 * conference where she rejected it".
 */
const whereClause: Ground = (tree, { sites }, { head, finding: { span } }) => {
  const noun = occasionBehind(tree, head);
  const end = noun < 0 ? span.end : tree.tokens[noun].span.end;
  const next = tree.tokens.findIndex((token) => token.span.start >= end);
  if (next < 0) return false;
  const where = tree.tokens[next].text === ',' ? tree.tokens[next + 1] : tree.tokens[next];
  if (where?.text.toLowerCase() !== 'where') return false;
  return sites.some((site) => site > where.index && isWithin(tree, site, where.head));
};

/** Whether a site is the verb of the clause, its subject or its object. */
function isWithin(tree: Tree, site: number, verb: number): boolean {
  const { head, relation } = tree.tokens[site];
  return site === verb || (head === verb && /^(?:nsubj|obj)/.test(relation));
}

const onto = new Set(['on', 'against', 'over']);

/**
 * The place is struck by force: "a raid on Suva", "bombed Suva", "a war against Fiji". An "attack" on a state does not count, as it may
 * be one in words.
 */
const struck: Ground = (tree, { outcome, sites }, { head: name, finding: { kind } }) => {
  const head = kindNoun(tree, name);
  const { relation, head: above } = tree.tokens[head];
  if (outcome.type !== 'ASSAULT' || kind === 'continent' || !sites.includes(above)) return false;
  const link = prepositionOf(tree, head) ?? '';
  if (kind === 'country') return onto.has(link) && tree.tokens[above].lemma !== 'attack';
  return onto.has(link) || relation === 'obj';
};

/** The place is itself taken, or something flies over it: "seized the shoal of Tora", "fired a missile over Fiji". */
const takenOrFlown: Ground = (tree, { outcome, sites }, { head: name, finding: { kind } }) => {
  const head = kindNoun(tree, name);
  const { relation, head: above } = tree.tokens[head];
  if (actIs(outcome, 'on the spot')) return relation === 'obj' && sites.includes(above) && kind !== 'country';
  return (
    outcome.type === 'MOBILIZE' &&
    prepositionOf(tree, head) === 'over' &&
    nearestSite(tree, head, sites) === 0
  );
};

/** The place is where a weapon is fired: "fired a missile from the town of Tora". */
const firedFrom: Ground = (tree, { outcome, sites }, { head: name, finding: { kind } }) => {
  const head = kindNoun(tree, name);
  const isSentUp = outcome.mode === 'weapons' || outcome.type === 'ASSAULT';
  if (!isSentUp || kind === 'country' || prepositionOf(tree, head) !== 'from') return false;
  return nearestSite(tree, head, sites) === 0;
};

/** The place is where the verb of saying puts a speaker who says "we" or "I": "'We urge restraint,' she told a briefing in Suva". */
const ofTelling: Ground = (tree, { outcome, sites: [site], agents }, { head }) => {
  if (!actIs(outcome, 'spoken') || !agents.some((agent) => isSpeaker(tree.tokens[agent]))) return false;
  const telling = tellingOf(tree, site);
  if (telling < 0 || !/^(?:in|at)$/.test(prepositionOf(tree, head) ?? '')) return false;
  const { head: above } = tree.tokens[head];
  return (
    above === telling ||
    (tree.tokens[above]?.head === telling && speakingOccasions.has(tree.tokens[above].lemma))
  );
};

const isSpeaker = ({ text }: Token): boolean => /^(?:i|we)$/i.test(text);

/** The verb of saying by which a clause is told, above it or beside it; -1 where none is. */
function tellingOf(tree: Tree, site: number): number {
  const above = contentVerbAbove(tree, site);
  if (above >= 0 && saysClause(lemmaAt(tree, above))) return above;
  return dependents(tree, site, ['parataxis']).find((one) => saysClause(lemmaAt(tree, one))) ?? -1;
}

/** The place is attached in the tree to one of those met: "met President Ruiz, the envoy and others in Suva". */
const behindPartner: Ground = (tree, { outcome, sites, recipients }, { head, finding: { kind } }) => {
  if (outcome.type !== 'CONSULT' || (kind !== 'city' && kind !== 'venue')) return false;
  const { head: above, relation } = tree.tokens[head];
  if (above < 0 || relation !== 'nmod' || !/^(?:in|at)$/.test(prepositionOf(tree, head) ?? '')) return false;
  const isName = tree.tokens[above].upos === 'PROPN';
  return (
    isName &&
    recipients.some((one) => above === one || isBelow(tree, above, one)) &&
    sites.every((site) => site < head)
  );
};

/**
 * The place is where the deed is done with which a participle says something: "marched in Suva, *calling on* Lima to leave". What stands
 * behind the participle is its own.
 */
const besideDeed: Ground = (tree, { outcome, sites: [site] }, { head, finding: { kind } }) => {
  const { xpos, relation, head: deed } = tree.tokens[site];
  if (!actIs(outcome, 'spoken') || xpos !== 'VBG' || relation !== 'advcl' || deed < 0) return false;
  const noun = kindNoun(tree, head);
  if (head < deed || site < head || kind === 'country') return false;
  return isLocative(tree, head, { kind, isJourney: false }) && nearestSite(tree, noun, [deed]) === 0;
};

const grounds: readonly Ground[] = [
  beforeMeeting,
  whereClause,
  struck,
  takenOrFlown,
  firedFrom,
  ofTelling,
  behindPartner,
  besideDeed,
];

/** Whether an event was at a place in one of the ways that its clause does not state by a preposition of place alone. */
export function isGround(tree: Tree, event: TokenEvent, finding: PlaceFinding): boolean {
  const head = headOfSpan(tree, finding.span)?.index ?? -1;
  return head >= 0 && grounds.some((one) => one(tree, event, { head, finding }));
}
