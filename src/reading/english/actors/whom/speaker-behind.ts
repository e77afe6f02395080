import { possessives, subjectPronouns } from '../../lexicon/function-words.ts';
import { holdsClause } from '../../lexicon/speech-verbs.ts';
import { subjectsOf } from '../../grammar/subjects-of.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isVerb, lemmaAt } from '../../grammar/word-kinds.ts';

/** Pronouns that may stand for whoever speaks. */
const pronouns = new Set([...subjectPronouns, ...possessives]);

/** "“*He* shot them,” Soto said": in words given as they were spoken nobody is "he" to himself. */
function isQuotedOther({ tokens, quotationOf }: Tree, token: number): boolean {
  return quotationOf[token] !== -1 && !/^(?:I|we|my|our)$/i.test(tokens[token].text);
}

/**
 * The subject of the speech verb over a clause whose own subject is a pronoun: "Lima said it would free him". Empty elsewhere.
 */
export function speakersBehind(tree: Tree, token: number): readonly number[] {
  if (!pronouns.has(lemmaAt(tree, token)) || isQuotedOther(tree, token)) return [];
  let here = tree.tokens[token].head;
  const isSubject = tree.tokens[token].relation.startsWith('nsubj');
  let isBeside = false;
  for (let steps = 0; steps < 6 && here >= 0; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (isSubject && isBeside && hasOtherSubject(tree, here, token)) return [];
    isBeside ||= relation === 'advcl';
    if (
      relation !== 'conj' &&
      !relation.startsWith('nsubj') &&
      head >= 0 &&
      holdsClause(lemmaAt(tree, head))
    ) {
      return subjectsOf(tree, head).filter((subject) => subject !== token);
    }
    here = head;
  }
  return ownerOfRelative(tree, token);
}

/** "Lima said *Quito* would pay since it had signed": a subject between the pronoun and the verb of saying, which the pronoun may mean too. */
function hasOtherSubject(tree: Tree, verb: number, token: number): boolean {
  if (!isVerb(tree.tokens[verb]) || tree.tokens[verb].relation.startsWith('acl')) return false;
  return tree.children[verb].some(
    (child) =>
      tree.tokens[child].relation.startsWith('nsubj') &&
      tree.tokens[child].upos === 'PROPN' &&
      !(tree.first[child] <= token && token <= tree.last[child]),
  );
}

/**
 * The subject of the main verb for an "it" right behind a noun, in a clause that describes the noun: "Lima has torn up the accord it
 * signed".
 */
function ownerOfRelative(tree: Tree, token: number): readonly number[] {
  if (lemmaAt(tree, token) !== 'it') return [];
  const verb = tree.tokens[token].head;
  if (
    verb < 0 ||
    tree.tokens[verb].xpos !== 'VBD' ||
    tree.tokens[verb].relation !== 'acl:relcl' ||
    tree.tokens[verb].head !== token - 1
  )
    return [];
  let here = token - 1;
  for (let steps = 0; steps < 6 && here >= 0; steps += 1) {
    if (isVerb(tree.tokens[here])) {
      const subjects = subjectsOf(tree, here);
      if (subjects.length > 0)
        return subjects.length === 1 && tree.tokens[subjects[0]].upos === 'PROPN' ? subjects : [];
    }
    here = tree.tokens[here].head;
  }
  return [];
}
