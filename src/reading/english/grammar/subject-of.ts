import type { Token } from '../../../model/annotated.ts';
import { commitmentVerbs } from '../lexicon/commitment-words.ts';
import { speechVerbs } from '../lexicon/speech-verbs.ts';
import { judgedSubject } from './judged-subject.ts';
import { isMisplaced, isNominal, nameBefore, nearbySubject } from './nearby-subject.ts';
import type { Scene } from './scene.ts';
import { baseRelation, dependentToken } from './dependents.ts';
import { isPassive } from './voice.ts';

/** Who does what a verb says. */
export interface Subject {
  /** Head token of the noun phrase beside the verb; null where it is left out or shared. */
  readonly own: number | null;
  /** Head token of who it is: `own`, its antecedent, or the subject of the verb it hangs on. */
  readonly who: number | null;
}

const nobody: Subject = { own: null, who: null };
const relativePronoun = /^(?:who|which|that|whom)$/i;
/** How many verbs up a shared subject is looked for. */
const reach = 4;

/** The antecedent of a relative pronoun: what its clause hangs on. */
function antecedent(scene: Scene, verb: number, subject: Token): number | null {
  if (!relativePronoun.test(subject.text)) return subject.index;
  const named = /^(?:who|which)$/i.test(subject.text) ? nameBefore(scene.tree, subject.index) : null;
  if (named !== null) return named.index;
  const { tokens } = scene;
  let here = verb;
  for (let step = 0; step < reach; step += 1) {
    const token = tokens[here];
    if (token.head < 0) return null;
    if (token.relation === 'acl:relcl' || baseRelation(token) === 'acl') return token.head;
    here = token.head;
  }
  return null;
}

/** "the summit hosted by Spain will …": whoever stands behind "by" is no subject. */
function isAgent(scene: Scene, token: Token): boolean {
  const before = scene.tokens[scene.tree.first[token.index] - 1];
  return before !== undefined && before.text.toLowerCase() === 'by';
}

function ownSubject(scene: Scene, verb: number): Token | null {
  // Of two subjects (one of them the parser's slip) the nearer one is the verb's.
  let nearest: Token | null = null;
  for (const child of scene.tree.children[verb]) {
    const token = scene.tokens[child];
    if (baseRelation(token) !== 'nsubj' || (token.relation === 'nsubj:pass' && isPassive(scene.tree, verb)))
      continue;
    if (!isNominal(scene.tree, child) || isAgent(scene, token)) continue;
    if (nearest === null || Math.abs(child - verb) < Math.abs(nearest.index - verb)) nearest = token;
  }
  return nearest;
}

function shared(scene: Scene, verb: number, depth: number): number | null {
  const token = scene.tokens[verb];
  if (token.head < 0 || depth > reach) return null;
  switch (baseRelation(token)) {
    case 'advcl': {
      const judged = judgedSubject({ tokens: scene.tokens, children: scene.tree.children }, verb);
      return judged < 0 ? whoOf(scene, token.head, depth + 1) : judged;
    }
    case 'conj':
    case 'xcomp':
    case 'parataxis':
      return whoOf(scene, token.head, depth + 1);
    case 'acl':
      return token.head;
    default:
      return null;
  }
}

function whoOf(scene: Scene, verb: number, depth: number): number | null {
  const own = ownSubject(scene, verb);
  if (own !== null) return antecedent(scene, verb, own);
  if (isPassive(scene.tree, verb)) {
    const passive = dependentToken(scene.tree, verb, ['nsubj']);
    return passive === null ? null : antecedent(scene, verb, passive);
  }
  return shared(scene, verb, depth);
}

/** "…, adding that": behind a comma the participle has the subject of the sentence's main verb. */
function trailing(scene: Scene, verb: number): number | null {
  const { xpos, lemma } = scene.tokens[verb];
  if (xpos !== 'VBG' || speechVerbs.get(lemma)?.register !== 'speech') return null;
  let before = verb - 1;
  if (scene.tokens[before]?.upos === 'ADV') before -= 1;
  if (scene.tokens[before]?.text !== ',') return null;
  const root = scene.tokens.find((token) => token.head < 0);
  if (root === undefined || root.upos !== 'VERB' || root.index > verb) return null;
  const subject = ownSubject(scene, root.index);
  return subject === null || subject.index > verb ? null : antecedent(scene, root.index, subject);
}

/** A finite verb, or one that the tagger takes for an infinitive though no "to" stands before it. */
function isFinite(scene: Scene, verb: number): boolean {
  const { xpos } = scene.tokens[verb];
  if (!/^VB[DZPN]?$/.test(xpos) || isPassive(scene.tree, verb)) return false;
  return xpos !== 'VB' || !/^to$/i.test(scene.tokens[verb - 1]?.text ?? '');
}

/** Verbs so plainly of saying or undertaking that the words beside them are their subject; so is any verb with "will". */
function isPlain(scene: Scene, verb: number): boolean {
  const { lemma } = scene.tokens[verb];
  if (speechVerbs.get(lemma)?.register === 'speech' || commitmentVerbs.has(lemma)) return true;
  return scene.tree.children[verb].some((child) => /^(?:will|shall)$/i.test(scene.tokens[child].text));
}

/** The subject that the words beside the verb give, where the tree gives none or one inside another phrase. */
function nearby(scene: Scene, verb: number, own: Token | null): Token | null {
  if (!isFinite(scene, verb) || !isPlain(scene, verb)) return null;
  if (own === null) {
    const relation = baseRelation(scene.tokens[verb]);
    if (relation === 'acl') return null;
    return nearbySubject(scene.tree, verb, relation === 'conj' || relation === 'advcl');
  }
  if (relativePronoun.test(own.text) || !isMisplaced(scene.tree, own, verb)) return null;
  return nearbySubject(scene.tree, verb, false);
}

/** Finds the subject of a verb, its own or one shared with the verb above; relative pronouns lead to their noun. */
export function subjectOf(scene: Scene, verb: number): Subject {
  const tree = ownSubject(scene, verb);
  const own = nearby(scene, verb, tree) ?? tree;
  if (own !== null) return { own: own.index, who: antecedent(scene, verb, own) };
  const who = trailing(scene, verb) ?? shared(scene, verb, 0);
  return who === null ? nobody : { own: baseRelation(scene.tokens[verb]) === 'acl' ? who : null, who };
}
