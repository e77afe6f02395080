import { actingParties } from '../../actors/whom/parties-at.ts';
import { bindingModals } from '../../lexicon/modal-verbs.ts';
import type { Party } from '../../../../model/actor.ts';
import { blamingVerbs, demandedParties, demandedThings, minded } from '../../lexicon/demanded-things.ts';
import { outcome } from '../../lexicon/event-frame.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../../grammar/voice.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';
import type { EventRuleCard } from '../event-rule.ts';
import type { ToldAct, ToldClause, ToldRule } from './told-acts.ts';
import { subjectsInside } from './told-clauses.ts';

/** What docs/rules.md says of demands read from statements. */
const card: EventRuleCard = {
  name: 'event-told-demand',
  kind: 'event',
  pattern:
    'A statement whose main clause says that another party, or what parties hold (talks, a truce, sanctions), "must", "should", ' +
    '"ought to", "has to" or "needs to": a demand of the speaker, on that party where it is known.',
  example: '"The raids must end at once," Norwegian Foreign Minister Ana Soto said.',
  mustNotMatch: '"We must work harder," Norwegian Foreign Minister Ana Soto said.',
};

const demand = outcome('REQUEST', 'demand');
const duties = new Set(['need', 'have']);
/** Helpers of what is past ("should have gone") or foreseen ("will have to go"), which is no demand. */
const foreseen = new Set(['have', 'will', 'would', 'may', 'might']);

/** Whether a clause says what must be done; "must be tired" is a guess. */
function binds(tree: Tree, predicate: number): boolean {
  const words = dependents(tree, predicate, ['aux']).map((child) => lemmaAt(tree, child));
  if (words.some((word) => foreseen.has(word)) || minded.has(lemmaAt(tree, predicate))) return false;
  if (dependents(tree, predicate, ['cop']).length > 0) return false;
  if (words.some((word) => bindingModals.has(word))) return true;
  const { upos } = tree.tokens[predicate];
  const isDuty = upos === 'VERB' && duties.has(lemmaAt(tree, predicate)) && !isPassive(tree, predicate);
  return isDuty && hasInfinitive(tree, predicate);
}

/** Whether an infinitive stands behind a verb of duty: "has *to withdraw*", "needs *to withdraw*". */
function hasInfinitive(tree: Tree, predicate: number): boolean {
  const [next] = tree.tokens.slice(predicate + 1);
  return (
    next?.text.toLowerCase() === 'to' &&
    dependents(tree, predicate, ['xcomp']).some(
      (child) => tree.tokens[child].xpos === 'VB' && !minded.has(lemmaAt(tree, child)),
    )
  );
}

/** Whether a subject binds the speaker too, "we", "both sides", "our two countries", or nobody: "no state". */
function isOwn(tree: Tree, subject: number): boolean {
  if (/^(?:I|we)$/i.test(tree.tokens[subject].text)) return true;
  return dependents(tree, subject, ['nmod:poss', 'det', 'nummod', 'det:predet']).some((child) =>
    /^(?:our|my|both|two|no)$/i.test(tree.tokens[child].text),
  );
}

/** The parties that are asked to act; null where the speaker or the speaker's own state is among them. */
function askedOf({ frame, speaker }: ToldClause, subjects: readonly number[]): readonly Party[] | null {
  const { actors } = frame.findings;
  const parties = subjects.flatMap((subject) => actingParties(frame, subject));
  const home = actors[speaker.actor].country;
  const isHome = parties.some(
    ({ actor }) =>
      actor === speaker.actor || (actors[actor].type === 'state' && actors[actor].country === home),
  );
  return isHome ? null : parties;
}

/** Whether the subject is a thing that parties hold (talks, a truce), and the clause asks for no blame. */
function isHeldThing(tree: Tree, predicate: number, subject: number): boolean {
  if (!demandedThings.has(lemmaAt(tree, subject))) return false;
  return !(isPassive(tree, predicate) && blamingVerbs.has(lemmaAt(tree, predicate)));
}

function demandIn(clause: ToldClause): ToldAct | null {
  const { tree, predicate } = clause;
  if (!binds(tree, predicate) || tree.tokens.at(-1)?.text === '?') return null;
  const subjects = subjectsInside(tree, predicate);
  const [subject] = subjects;
  if (subject === undefined || subjects.some((one) => isOwn(tree, one))) return null;
  const asked = askedOf(clause, subjects);
  if (asked === null) return null;
  if (asked.length > 0) return { outcome: demand, toward: asked };
  // "presidents have to deal with much": a general truth about nobody in particular.
  if (lemmaAt(tree, predicate) === 'have') return null;
  const isAsked = demandedParties.has(lemmaAt(tree, subject)) || isHeldThing(tree, predicate, subject);
  return isAsked ? { outcome: demand, toward: [] } : null;
}

/** Finds demands in what a speaker says that others must do: "The raids must end," the minister said. */
export const byToldDemand: ToldRule = { card, find: demandIn };
