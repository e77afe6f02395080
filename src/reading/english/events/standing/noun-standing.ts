import { hangsBy } from '../patterns/noun-parts.ts';
import { standingOf, type Matches, type Standing } from './status.ts';
import { dependents } from '../../grammar/dependents.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';

const coming = new Set(
  'planned upcoming scheduled forthcoming next future coming imminent expected'.split(' '),
);
const recent = new Set(['latest', 'recent', 'previous']);
const supposed = new Set('possible potential proposed prospective hypothetical any'.split(' '));
const claimed = new Set('alleged reported purported supposed'.split(' '));
const called = new Set('cancelled canceled postponed scrapped failed aborted'.split(' '));
const ahead = new Set(['ahead', 'prior']);
const past = new Set(['after', 'following', 'since']);
/** Nouns and verbs under which an event is only wanted, feared or talked of. */
const wanting = new Set(
  (
    'call demand proposal appeal request hope threat possibility prospect idea chance risk fear need effort bid offer invitation urge seek ' +
    'insist propose want favor favour oppose reject avoid prevent consider discuss suggest advocate support rule deny await ' +
    'negotiation negotiate draft drafting'
  ).split(' '),
);

/** What is done to a thing that stands: neither it nor its making is news. */
const altering = new Set('amend override breach violate rewrite scrap renegotiate replace'.split(' '));

const planning = new Set(['plan', 'preparation', 'prepare', 'schedule', 'arrangement']);

function byModifier(tree: Tree, noun: number): Standing | null {
  for (const child of dependents(tree, noun, ['amod', 'acl', 'det'])) {
    const word = tree.tokens[child].text.toLowerCase();
    if (coming.has(word)) return 'planned';
    if (recent.has(word)) return 'happened';
    if (word === 'any') return 'silent';
    if (supposed.has(word)) return 'hypothetical';
    if (claimed.has(word) && tree.tokens[child].relation === 'amod') return 'alleged';
    if (called.has(word) || word === 'no') return 'denied';
  }
  return null;
}

const taking = new Set('held hosted convened staged signed concluded'.split(' '));

/** "a summit between Lima and Quito, to be held in May", whatever the tree hangs the words from. */
function isToBe(tree: Tree, noun: number): boolean {
  const { tokens } = tree;
  for (let at = noun + 1; at < noun + farthest && tokens[at + 2] !== undefined; at += 1) {
    if (tokens[at].text === 'to' && tokens[at + 1].text === 'be')
      return (
        taking.has(tokens[at + 2].text) &&
        !/^(?:first|first-ever|ever|last|only)$/iu.test(tokens[at - 1].text)
      );
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens[at].xpos)) return false;
  }
  return false;
}

const guessing = new Set('likely unlikely possible impossible probable improbable doubtful'.split(' '));

/** "a deal between Lima and Quito seems unlikely". */
function isGuessed(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  if (relation !== 'nsubj' || head < 0) return false;
  return [head, ...dependents(tree, head, ['xcomp'])].some((word) => guessing.has(lemmaAt(tree, word)));
}

/** Words between a noun and what says that it is still to come. */
const farthest = 12;

/** A noun told in a clause about what is to come, might be or is only wanted is no plain fact. */
function inClause(tree: Tree, noun: number, matches: Matches): Standing {
  // "calls for calm, but talks went nowhere": "but" opens a clause, whatever the tree joins.
  const isNewClause =
    tree.tokens[noun].relation === 'conj' &&
    dependents(tree, noun, ['cc']).some((child) => lemmaAt(tree, child) === 'but');
  if (isNewClause) return 'happened';
  let here = tree.tokens[noun].head;
  if (tree.tokens[noun].relation === 'obj' && altering.has(lemmaAt(tree, here))) return 'silent';
  for (let steps = 0; steps < 4 && here >= 0; steps += 1) {
    if (wanting.has(lemmaAt(tree, here))) return 'silent';
    if (planning.has(lemmaAt(tree, here))) return 'planned';
    if (isVerb(tree.tokens[here])) break;
    here = tree.tokens[here].head;
  }
  if (here < 0 || !isVerb(tree.tokens[here])) return 'happened';
  const standing = standingOf(tree, here, matches);
  if (standing === 'purpose') return 'planned';
  return standing === 'planned' || standing === 'hypothetical' ? standing : 'happened';
}

/** How the event of a noun stands: by its adjectives, by its preposition, by the clause around it. */
export function nounStanding(tree: Tree, noun: number, matches: Matches): Standing {
  const own = byModifier(tree, noun);
  if (own !== null) return own;
  if (isToBe(tree, noun)) return 'planned';
  if (isGuessed(tree, noun)) return 'hypothetical';
  const hangs = hangsBy(tree, noun);
  if (hangs.some((word) => ahead.has(word))) return 'planned';
  return hangs.some((word) => past.has(word)) ? 'happened' : inClause(tree, noun, matches);
}
