import { landUnits, landVerbs, movedUnits, movingOfUnits } from '../../lexicon/figure-verbs.ts';
import { pastForm } from '../../lexicon/verb-forms.ts';
import { propositionAt } from '../../propositions/propositions.ts';
import { frontText } from '../noun-phrase.ts';
import type { MeasureRule } from '../figure-context.ts';

/**
 * Measures amounts of a unit that are moved, made or used up: "remove three million barrels per day", "two million tonnes were shipped".
 */
export const unitMoved: MeasureRule = {
  card: {
    name: 'figure-unit-moved',
    kind: 'figure',
    pattern: 'So many barrels, tonnes, cubic metres or acres that are cut, made, shipped, won or burnt.',
    example: 'The states will cut five million barrels.',
    mustNotMatch: 'The states will discuss five million barrels.',
  },
  measure({ tree, anchor, finding }) {
    if (finding.rule !== 'measure' || finding.counted || !anchor) return null;
    const { unit } = finding.quantity;
    const verbs = movedUnits.test(unit) ? movingOfUnits : landUnits.test(unit) ? landVerbs : null;
    const verb = verbs === null ? null : verbOf(tree.tokens, anchor.head, verbs);
    if (!verb || !/^(?:obj|nsubj:pass|nsubj)/.test(anchor.relation)) return null;
    const predicate = pastForm(verb.lemma);
    const [maker] = propositionAt(tree, verb.index).roles.agent;
    const token = maker === undefined ? undefined : tree.tokens[maker];
    const of = token?.upos === 'NOUN' ? frontText(tree, token) : null;
    const what = landUnits.test(unit) ? 'land' : unit;
    return { measure: `${what} ${predicate}`, predicate, of, unit: null, head: null };
  },
};

type Tokens = Parameters<MeasureRule['measure']>[0]['tree']['tokens'];

/** The verb of moving at `head`, or the one below it as in "is expected to be shipped"; null for none. */
function verbOf(tokens: Tokens, head: number, verbs: ReadonlySet<string>): Tokens[number] | null {
  const verb = tokens[head];
  if (verb && verbs.has(verb.lemma)) return verb;
  const helped = tokens.find(
    (token) => token.head === head && token.relation === 'xcomp' && verbs.has(token.lemma),
  );
  return helped ?? null;
}
