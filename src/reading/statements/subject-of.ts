import type { Token } from '../../model/annotated.ts';
import type { Scene } from './scene.ts';
import { baseRelation, childBy, childrenBy, isPassive } from './tree.ts';

/** Who does what a verb says. */
export interface Subject {
  /** Head token of the noun phrase beside the verb; null where it is left out or shared. */
  readonly own: number | null;
  /** Head token of who it is: `own`, its antecedent, or the subject of the verb it hangs on. */
  readonly who: number | null;
}

/** Verbs so plainly of saying that the words beside them are their subject. */
const plainSaying =
  /^(?:say|tell|add|note|write|state|tweet|warn|announce|explain|argue|insist|reply|claim)$/;
const nobody: Subject = { own: null, who: null };
const relativePronoun = /^(?:who|which|that|whom)$/i;
/** How many verbs up a shared subject is looked for. */
const reach = 4;

/** The antecedent of a relative pronoun: what its clause hangs on. */
function antecedent(scene: Scene, verb: number, subject: Token): number | null {
  if (!relativePronoun.test(subject.text)) return subject.index;
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

/** Words that a plain noun phrase is made of. */
const phraseWord = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/;

/** The token of `start`–`end` that hangs outside it: its head. A name's head wins over a stray word. */
function headWithin(scene: Scene, start: number, end: number): Token | null {
  const nominal = scene.tokens.slice(start, end).filter((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.upos));
  return nominal.find((token) => token.head < start || token.head >= end) ?? nominal.at(-1) ?? null;
}

/** "said the minister": the noun phrase right behind the verb, whatever the tree makes of it. */
function inverted(scene: Scene, verb: number): Token | null {
  let end = verb + 1;
  while (end < scene.tokens.length && isPhraseWord(scene, end)) end += 1;
  return headWithin(scene, verb + 1, end);
}

/** "the minister said": the noun phrase right before the verb, whatever the tree makes of it. */
function justBefore(scene: Scene, verb: number): Token | null {
  let start = verb;
  while (start > 0 && /^(?:AUX|ADV)$/.test(scene.tokens[start - 1].upos)) start -= 1;
  const end = start;
  while (start > 0 && isPhraseWord(scene, start - 1)) start -= 1;
  return headWithin(scene, start, end);
}

function isPhraseWord(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return scene.quotationOf[at] === -1 && (phraseWord.test(token.upos) || /^['’]s?$/.test(token.text));
}

function ownSubject(scene: Scene, verb: number): Token | null {
  const subjects = childrenBy(scene.tree, verb, 'nsubj').filter(
    (token) => !token.relation.startsWith('nsubj:pass'),
  );
  // Of two subjects (one of them the parser's slip) the nearer one is the verb's.
  const nearest = subjects.toSorted((a, b) => Math.abs(a.index - verb) - Math.abs(b.index - verb))[0];
  return nearest ?? null;
}

/** Whether a quotation or a comma ends just before the verb, as before "… said the minister". */
function afterPause(scene: Scene, verb: number): boolean {
  const before = verb > 0 ? scene.tokens[verb - 1] : null;
  return before !== null && (before.upos === 'PUNCT' || scene.quotationOf[verb - 1] !== -1);
}

function shared(scene: Scene, verb: number, depth: number): number | null {
  const token = scene.tokens[verb];
  if (token.head < 0 || depth > reach) return null;
  switch (baseRelation(token)) {
    case 'conj':
    case 'xcomp':
    case 'advcl':
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
    const passive = childBy(scene.tree, verb, 'nsubj');
    return passive === null ? null : antecedent(scene, verb, passive);
  }
  return shared(scene, verb, depth);
}

/** A finite verb of saying whose subject the tree has lost. */
function guessed(scene: Scene, verb: number): Token | null {
  const { lemma, xpos } = scene.tokens[verb];
  if (!plainSaying.test(lemma) || !/^VB[DZP]$/.test(xpos) || isPassive(scene.tree, verb)) return null;
  return (afterPause(scene, verb) ? inverted(scene, verb) : null) ?? justBefore(scene, verb);
}

/** Finds the subject of a verb, its own or one shared with the verb above; relative pronouns lead to their noun. */
export function subjectOf(scene: Scene, verb: number): Subject {
  const own = ownSubject(scene, verb) ?? guessed(scene, verb);
  if (own !== null) return { own: own.index, who: antecedent(scene, verb, own) };
  const who = shared(scene, verb, 0);
  return who === null ? nobody : { own: baseRelation(scene.tokens[verb]) === 'acl' ? who : null, who };
}
