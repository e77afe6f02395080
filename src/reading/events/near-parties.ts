import type { Mention } from '../../model/actor.ts';
import type { MentionIndex } from '../actors/mention-index.ts';
import type { TokenEvent } from './token-event.ts';
import { dependents, lemmaAt, type Tree } from './tree.ts';

const light = new Set(['ADV', 'AUX', 'PART']);
const reach = 6;

function firstStartingIn(all: readonly Mention[], from: number, to: number): readonly Mention[] {
  const first = all.find(({ tokens }) => tokens.start >= from && tokens.start <= to);
  return first === undefined
    ? []
    : all.filter(({ span }) => span.start === first.span.start && span.end === first.span.end);
}

/** The partner right after "with", for talks whose tree has lost it. */
export function partnersNear(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const from = Math.max(...event.sites);
  for (let at = from + 1; at <= from + reach && at < tree.tokens.length; at += 1) {
    const word = lemmaAt(tree, at);
    if (word === 'with') return firstStartingIn(mentions.in(tree.sentence.index), at + 1, at + 3);
    if (word === ',' || tree.tokens[at].upos === 'VERB') return [];
  }
  return [];
}

const clauses = new Set(['root', 'advcl', 'conj', 'ccomp', 'parataxis']);

/** Finite verbs, and past forms that the tree took for participles though an object or "on" phrase follows. */
function mayLackSubject(tree: Tree, verb: number): boolean {
  const { xpos, relation } = tree.tokens[verb];
  if (['VBD', 'VBZ', 'VBP'].includes(xpos)) return true;
  return xpos === 'VBN' && clauses.has(relation) && dependents(tree, verb, ['aux', 'aux:pass']).length === 0;
}

/** The name right before a finite verb, for clauses whose tree has lost the subject. */
export function subjectNear(tree: Tree, event: TokenEvent, mentions: MentionIndex): readonly Mention[] {
  const [verb] = event.sites;
  if (!mayLackSubject(tree, verb)) return [];
  let at = verb - 1;
  while (at >= 0 && light.has(tree.tokens[at].upos) && verb - at < 4) at -= 1;
  return at < 0
    ? []
    : mentions.covering(tree.sentence.index, at).filter(({ tokens }) => tokens.end === at + 1);
}
