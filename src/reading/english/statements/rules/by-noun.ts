import type { RuleCard } from '../../../mechanics/rule-card.ts';
import { mindNouns, speechNouns } from '../../lexicon/speech-nouns.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import type { Scene } from '../../grammar/scene.ts';
import { sourceRange, trimmed } from '../source-span.ts';
import { subjectOf } from '../../grammar/subjects-of.ts';
import { baseRelation, dependentToken, dependentTokens } from '../../grammar/dependents.ts';
import { sharingVerbs, utteringVerbs } from '../../lexicon/reporting-words.ts';

/** For docs/rules.md. */
export const byNounCard: RuleCard<'statement'> = {
  name: 'statement-noun',
  kind: 'statement',
  pattern:
    'A noun of saying with its owner, or made, issued or repeated by somebody, and the clause that hangs on it.',
  example: 'Peru’s warning that it may close its ports was repeated on Monday.',
  mustNotMatch: 'The claim was never tested.',
};

/** A verb that puts this noun into the world. */
function isUttering({ tokens }: Scene, verb: string, noun: number): boolean {
  return utteringVerbs.has(verb) || (sharingVerbs.has(verb) && mindNouns.has(tokens[noun].lemma));
}

interface Owner {
  readonly head: number;
  /** First token of the cue. */
  readonly from: number;
}

function ownerOf(scene: Scene, noun: number): Owner | null {
  const possessor = dependentTokens(scene.tree, noun, ['nmod']).find(
    (token) => token.relation === 'nmod:poss',
  );
  if (possessor !== undefined) return { head: possessor.index, from: scene.tree.last[possessor.index] + 1 };
  const above = scene.tokens[scene.tokens[noun].head];
  if (
    above === undefined ||
    baseRelation(scene.tokens[noun]) !== 'obj' ||
    !isUttering(scene, above.lemma, noun)
  )
    return null;
  const { who, own } = subjectOf(scene.tree, above.index);
  return who === null ? null : { head: own ?? who, from: above.index };
}

const opener = /^(?:that|to|whether)$/i;

/** The clause behind the noun: as the tree has it, or else opened by "that" or "to" right behind it. */
function clauseOf(scene: Scene, noun: number): TokenRange | null {
  const { tree, tokens } = scene;
  const clause = dependentToken(tree, noun, ['acl', 'ccomp', 'xcomp']);
  if (clause !== null && clause.relation !== 'acl:relcl' && clause.index > noun) {
    const first = tree.first[clause.index];
    return opener.test(tokens[first].text) ? { start: first, end: tree.last[clause.index] + 1 } : null;
  }
  const next = tokens[noun + 1];
  const isOpener = next !== undefined && /^(?:SCONJ|PART)$/.test(next.upos) && opener.test(next.text);
  return isOpener && next.head > next.index ? { start: next.index, end: tree.last[next.head] + 1 } : null;
}

/** "share a desire to", "took the view that": what is in the mind is said by one of these verbs alone. */
function isPutIntoWords({ tokens }: Scene, noun: number): boolean {
  const above = tokens[tokens[noun].head]?.lemma ?? '';
  return mindNouns.has(tokens[noun].lemma) && baseRelation(tokens[noun]) === 'obj' && sharingVerbs.has(above);
}

/** Reads "X's claim that …" and "X issued a warning that …". */
export const byNoun: AttributionRule = (scene, token): Draft | null => {
  const { lemma, upos } = scene.tokens[token];
  const known = speechNouns.get(lemma) ?? (isPutIntoWords(scene, token) ? 'affirm' : undefined);
  const act = upos === 'NOUN' ? known : undefined;
  if (act === undefined || scene.quotationOf[token] !== -1) return null;
  const clause = clauseOf(scene, token);
  const owner = clause === null ? null : ownerOf(scene, token);
  if (clause === null || owner === null || owner.head > token) return null;
  const cue = { start: Math.min(owner.from, token), end: token + 1 };
  const content = trimmed(scene, clause);
  if (content === null) return null;
  return {
    rule: byNounCard.name,
    cue,
    cueToken: token,
    source: sourceRange(scene, owner.head, cue),
    speaker: owner.head,
    addressee: null,
    content: [content],
    act,
    register: 'speech',
  };
};
