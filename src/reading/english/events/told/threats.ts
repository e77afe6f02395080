import { actingParties } from '../../actors/whom/parties-at.ts';
import type { Party } from '../../../../model/actor.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { dependents } from '../../grammar/dependents.ts';
import { isNegated } from '../../grammar/negation.ts';
import { obliquesOf } from '../../grammar/obliques.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { EventRuleCard } from '../event-rule.ts';
import { receivingParties } from '../../actors/whom/receiving-parties.ts';
import type { ToldAct, ToldClause, ToldRule } from './told-acts.ts';
import { subjectsInside } from './told-clauses.ts';
import { isMild, isHarm, isIll } from './harm.ts';

/** What docs/rules.md says of threats read from statements. */
const card: EventRuleCard = {
  name: 'event-told-threat',
  kind: 'event',
  pattern:
    'A statement whose main clause says that the speaker or his side "will" or "would" destroy, retaliate, respond forcefully, take ' +
    'countermeasures or resolute measures, or that others will face consequences, pay a price, be removed by force or risk ' +
    'sanctions: a threat of the speaker, against that other where it is known.',
  example: 'The Norwegian defence ministry said its forces would respond forcefully to any attack.',
  mustNotMatch: 'The Norwegian defence ministry said it would respond to the letter by Monday.',
};

const threat = outcome('THREATEN', 'threat');

const shall = new Set(['will', 'would', 'shall']);

function hasModal(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, ['aux']).some((child) => shall.has(lemmaAt(tree, child)));
}

/** The parties that are not the speaker's own. */
function foreign({ frame, speaker }: ToldClause, parties: readonly Party[]): readonly Party[] {
  const { actors } = frame.findings;
  const home = actors[speaker.actor].country;
  return parties.filter(
    ({ actor }) => actor !== speaker.actor && (home === null || actors[actor].country !== home),
  );
}

/** Whether a subject is the speaker or of the speaker's side: "we", "it", the own state, "its forces". */
function isOwnSide({ frame, tree, speaker }: ToldClause, subject: number): boolean {
  if (/^(?:I|we|it|they)$/i.test(tree.tokens[subject].text)) return true;
  const { actors } = frame.findings;
  const home = actors[speaker.actor].country;
  const parties = actingParties(frame, subject);
  const owners = dependents(tree, subject, ['nmod:poss']);
  if (parties.length === 0)
    return owners.some((one) => /^(?:our|its|their|his|her)$/i.test(tree.tokens[one].text));
  return parties.every(
    ({ actor }) => actor === speaker.actor || (home !== null && actors[actor].country === home),
  );
}

/** The parties named beside what is done: "respond to *Lima*", "destroy the fleet of *Lima*". */
function aimedAt({ frame, tree, predicate }: ToldClause): readonly Party[] {
  const objects = dependents(tree, predicate, ['obj']);
  const phrases = [predicate, ...objects].flatMap((word) => obliquesOf(tree, word));
  const aims = phrases.filter(({ prepositions }) =>
    prepositions.some((word) => word === 'against' || word === 'to'),
  );
  return [...objects, ...aims.map(({ token }) => token)].flatMap((word) => receivingParties(frame, word));
}

/** Whether a sentence keeps every option open: "All options remain on the table". */
function leavesOptions({ tokens }: Tree, subject: number): boolean {
  const words = tokens.map(({ text }) => text.toLowerCase());
  const at = words.indexOf('table', subject);
  return (
    words[subject] === 'options' &&
    words[subject - 1] === 'all' &&
    words[at - 2] === 'on' &&
    at - subject < 12
  );
}

function threatIn(clause: ToldClause): ToldAct | null {
  const { frame, tree, predicate } = clause;
  const [subject] = subjectsInside(tree, predicate);
  if (subject === undefined || isNegated(tree, predicate)) return null;
  if (leavesOptions(tree, subject)) return { outcome: threat, toward: [] };
  const isRisk = lemmaAt(tree, predicate) === 'risk';
  if (!isRisk && !hasModal(tree, predicate)) return null;
  if (isHarm(tree, predicate) && !isPassive(tree, predicate)) {
    if (!isOwnSide(clause, subject)) return null;
    const aimed = foreign(clause, aimedAt(clause));
    return aimed.length === 0 && isMild(tree, predicate) ? null : { outcome: threat, toward: aimed };
  }
  if (!isIll(tree, predicate) || /^(?:I|we)$/i.test(tree.tokens[subject].text)) return null;
  const named = actingParties(frame, subject);
  const others = foreign(clause, named);
  return named.length > 0 && others.length === 0 ? null : { outcome: threat, toward: others };
}

/** Finds threats in what a speaker says that the own side will do to others: "Our forces will respond forcefully," the ministry said. */
export const byToldThreat: ToldRule = { card, find: threatIn };
