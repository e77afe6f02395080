import type { Status } from '../../../../model/claim.ts';
import { isInfinitive } from '../../grammar/infinitive.ts';
import { decisionBefore, planNouns } from '../../grammar/decision-before.ts';
import type { Match } from '../patterns/match-frame.ts';
import { isSingled } from '../../grammar/bearers.ts';
import { baseRelation, dependent, dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { lemmaAt } from '../../grammar/word-kinds.ts';

/** How an event stands: its status, or that it is to be left to the verb above it. */
export type Standing = Status | 'refused' | 'purpose' | 'silent';

/** The patterns found at the predicates of one sentence. */
export type Matches = ReadonlyMap<number, Match>;

const hearsay = new Set('allegedly reportedly purportedly supposedly'.split(' '));
const claiming = new Set('claim allege accuse blame suspect speculate rumour rumor'.split(' '));
const wishing = new Set('hope wish seek consider try attempt expect aim like'.split(' '));
const wanting = new Set(
  'enable allow permit let empower want urge ask demand call propose suggest recommend push invite encourage need must require request press help have'.split(
    ' ',
  ),
);
const planning = new Set(
  'plan intend prepare schedule arrange set expect due decide agree promise pledge vow commit aim ready willing likely poised slated determined bound about'.split(
    ' ',
  ),
);
const refusing = new Set(
  'refuse decline fail deny reject forbid prevent stop bar avoid unable unwilling reluctant cancel'.split(
    ' ',
  ),
);
const callNouns = new Set(
  'call proposal request demand appeal bid effort attempt talk negotiation discussion idea invitation opportunity chance need right way desire hope possibility threat ability time'.split(
    ' ',
  ),
);
const future = new Set(['will', 'shall', "'ll", 'll', '’ll', 'wo']);
const doubtful = new Set(['could', 'may', 'might']);
const binding = new Set(['should', 'must', 'can', 'ca', 'ought']);
const conditions = new Set(['if', 'unless', 'whether', 'should', 'lest', 'until']);
const speaking = new Set(
  'say tell announce state declare add report note confirm write promise warn stress reveal disclose indicate'.split(
    ' ',
  ),
);

function isNegated(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, ['advmod', 'det', 'cc']).some((child) =>
    ['not', "n't", 'n’t', 'never', 'no', 'neither', 'nt'].includes(lemmaAt(tree, child)),
  );
}

const finite = new Set(['VBD', 'VBZ', 'VBP']);

function auxiliaries(tree: Tree, predicate: number): readonly string[] {
  const own = dependents(tree, predicate, ['aux']).map((child) => tree.tokens[child].text.toLowerCase());
  const { relation, head, xpos } = tree.tokens[predicate];
  const shares = own.length === 0 && relation === 'conj' && head >= 0 && xpos !== 'VBD' && xpos !== 'VBZ';
  return shares && dependent(tree, predicate, ['nsubj']) < 0 ? auxiliaries(tree, head) : own;
}

/** "Progress is expected when the two meet": a present tense after "when" under what is to come. */
function isAwaited(tree: Tree, predicate: number): boolean {
  const { xpos, relation, head } = tree.tokens[predicate];
  if (relation !== 'advcl' || !['VBP', 'VBZ', 'VB'].includes(xpos)) return false;
  const isWhen = dependents(tree, predicate, ['advmod', 'mark']).some(
    (child) => lemmaAt(tree, child) === 'when',
  );
  const isExpected =
    tree.tokens[head].xpos === 'VBN' && ['expect', 'schedule', 'due', 'plan'].includes(lemmaAt(tree, head));
  return isWhen && (isExpected || auxiliaries(tree, head).some((word) => future.has(word)));
}

/** What the verb's own words say of it: modal verbs, negation, "allegedly"; null where they say nothing. */
function ownStanding(tree: Tree, predicate: number): Standing | null {
  const words = auxiliaries(tree, predicate);
  if (words.length === 0 && isAwaited(tree, predicate)) return 'planned';
  const isFuture = words.some((word) => future.has(word));
  const isWould = words.includes('would') || words.includes("'d");
  if (isNegated(tree, predicate))
    return isFuture || isWould || words.some((word) => ['can', 'could', 'ca', 'cannot'].includes(word))
      ? 'refused'
      : 'denied';
  if (dependents(tree, predicate, ['advmod']).some((child) => hearsay.has(lemmaAt(tree, child))))
    return 'alleged';
  if (dependents(tree, predicate, ['mark']).some((child) => conditions.has(lemmaAt(tree, child))))
    return 'hypothetical';
  if (isFuture) return 'planned';
  if (isWould) return isReported(tree, predicate) ? 'planned' : 'hypothetical';
  if (words.some((word) => binding.has(word))) return 'silent';
  return words.some((word) => doubtful.has(word)) ? 'hypothetical' : null;
}

function isReported(tree: Tree, predicate: number): boolean {
  let here = predicate;
  for (let steps = 0; steps < 4 && here >= 0; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation === 'ccomp' || relation === 'parataxis') return head >= 0;
    if (relation !== 'conj' && relation !== 'xcomp')
      return dependents(tree, here, ['parataxis']).some((child) => speaking.has(lemmaAt(tree, child)));
    here = head;
  }
  return false;
}

function underVerb(tree: Tree, predicate: number, matches: Matches): Standing | null {
  const { head } = tree.tokens[predicate];
  const inner = matches.get(head)?.frame.inner;
  // "is not scheduled to meet": what is not planned is not to be.
  if (inner === 'planned' && isNegated(tree, head)) return 'denied';
  if (inner !== undefined) return inner;
  const lemma = lemmaAt(tree, head);
  if (lemma === 'refusal') return 'silent';
  if (claiming.has(lemma)) return 'alleged';
  if (refusing.has(lemma)) return 'denied';
  if (planning.has(lemma)) return isNegated(tree, head) ? 'denied' : 'planned';
  if (wanting.has(lemma)) return 'silent';
  return wishing.has(lemma) ? 'hypothetical' : null;
}

/** Nouns that tell the act themselves: their clause is only what it is about. */
const toldByNoun = new Set([
  'refusal',
  'unwillingness',
  'reluctance',
  'threat',
  'demand',
  'request',
  'appeal',
  'call',
]);

function underNoun(tree: Tree, predicate: number): Standing | null {
  // "the last president to visit": he did.
  const { head } = tree.tokens[predicate];
  if (isInfinitive(tree, predicate) && isSingled(tree, head)) return 'happened';
  const lemma = lemmaAt(tree, tree.tokens[predicate].head);
  if (refusing.has(lemma) || lemma === 'failure') return 'denied';
  if (toldByNoun.has(lemma)) return 'silent';
  if (planNouns.has(lemma)) return 'planned';
  return callNouns.has(lemma) ? 'hypothetical' : null;
}

function fromAbove(tree: Tree, predicate: number, matches: Matches): Standing | null {
  const token = tree.tokens[predicate];
  switch (baseRelation(token)) {
    case 'xcomp':
      if (decisionBefore(tree, predicate) >= 0) return 'planned';
      return underVerb(tree, predicate, matches) ?? (lemmaAt(tree, token.head) === 'be' ? 'planned' : null);
    case 'ccomp':
      return underVerb(tree, predicate, matches);
    case 'advcl':
      if (isInfinitive(tree, predicate)) {
        const frame = matches.get(token.head)?.frame;
        if (frame === undefined) return underNoun(tree, predicate) ?? 'purpose';
        return frame.clause === undefined ? 'purpose' : (frame.inner ?? 'purpose');
      }
      return dependents(tree, predicate, ['mark', 'case']).some((child) => governed.has(lemmaAt(tree, child)))
        ? underVerb(tree, predicate, matches)
        : null;
    case 'acl':
      if (isInfinitive(tree, predicate)) return underNoun(tree, predicate) ?? 'purpose';
      return token.xpos === 'VBG' && token.relation === 'acl' ? underNoun(tree, predicate) : null;
    case 'conj':
      if (joinsInfinitive(tree, predicate)) return 'silent';
      // "plans to stay and to sign": the tree may join the second infinitive to "plans".
      return isInfinitive(tree, predicate) && !isInfinitive(tree, token.head)
        ? underVerb(tree, predicate, matches)
        : null;
    case 'root':
      return isInfinitive(tree, predicate) && dependent(tree, predicate, ['nsubj']) >= 0 ? 'planned' : null;
    default:
      return null;
  }
}

/** "urged Lima to end the raids, release the men and pay": a bare infinitive goes on with the one before, whatever the tree joins it to. */
function joinsInfinitive(tree: Tree, predicate: number): boolean {
  const { xpos, head } = tree.tokens[predicate];
  if (xpos !== 'VB' || head < 0 || isInfinitive(tree, predicate)) return false;
  if (dependents(tree, predicate, ['nsubj', 'aux', 'mark']).length > 0) return false;
  return dependents(tree, head, ['advcl', 'xcomp', 'ccomp']).some(
    (child) => child > head && child < predicate && isInfinitive(tree, child),
  );
}

const governed = new Set(['of', 'from', 'for', 'against', 'with', 'to']);
const chained = new Set(['xcomp', 'conj', 'ccomp']);

/**
 * How the event of a verb stands: by its own modals and negation, then by the verbs and nouns above it.
 *
 * `refused` is a will not to ("will not lift"); `purpose` is what something else is done for ("flew in to meet");
 * `silent` leaves it to the event of the verb above, or to nobody ("must leave").
 */
export function standingOf(tree: Tree, predicate: number, matches: Matches): Standing {
  let here = predicate;
  for (let steps = 0; steps < 5; steps += 1) {
    const found = ownStanding(tree, here) ?? fromAbove(tree, here, matches);
    if (found !== null) return found;
    const { relation, head, xpos } = tree.tokens[here];
    const joins = relation === 'conj' && !finite.has(xpos) && dependent(tree, here, ['nsubj', 'mark']) < 0;
    if (relation === 'advcl' && xpos === 'VBG' && head >= 0) {
      here = head;
      continue;
    }
    if (head < 0 || !chained.has(relation) || (relation === 'conj' && !joins)) break;
    if (relation === 'ccomp') break;
    here = head;
  }
  // An infinitive that no verb above makes a fact is an aim.
  return isInfinitive(tree, predicate) && tree.tokens[predicate].relation !== 'xcomp'
    ? 'purpose'
    : 'happened';
}
