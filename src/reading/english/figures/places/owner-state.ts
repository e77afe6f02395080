import type { LocalActor, Mention } from '../../../../model/actor.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { Place } from '../../../../model/place.ts';
import { stateOfAdjective } from '../../../../world/state-adjectives.ts';
import { stateOf } from '../../../../world/states.ts';
import { dependentTokens } from '../../grammar/dependents.ts';
import { ownConcepts } from '../../lexicon/measure-concepts.ts';
import { companyNouns } from '../../lexicon/company-words.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { conceptOf } from '../parts/concept.ts';

/**
 * The state at home in which the measure holds, by an adjective that names no party ("the Fijian wage", "12 Fijian firms") or by "its",
 * which means the only state or body named before it, or the only one that is a subject there. Null for what goes abroad, as aid and
 * missiles do.
 */
export function homeOfMeasure(context: FigureContext, measured: Measured): Place | null {
  const head = measured.head ?? context.anchor;
  const isPeople = context.finding.quantity.unit === 'people' || measured.unit === 'people';
  if (!head || head.upos === 'VERB' || isPeople || measured.predicate !== undefined || !isAtHome(head))
    return null;
  const code = byAdjective(context, head) ?? byPronoun(context, head);
  const state = code === null ? null : stateOf(code);
  return state && { name: state.name, country: state.code, lat: null, lon: null };
}

function isAtHome({ text, lemma }: Token): boolean {
  return ownConcepts.has(conceptOf(text, null) ?? '') || companyNouns.has(lemma) || lemma === 'enterprise';
}

/**
 * ISO code of the one state whose adjective stands before a noun: "the average Cuban wage", "the U.S. economy"; null for none or several.
 */
function byAdjective({ tree }: FigureContext, head: Token): string | null {
  const codes = dependentTokens(tree, head.index, ['amod', 'compound', 'nmod'])
    .filter(({ index }) => index < head.index)
    .flatMap(({ text }) => stateOfAdjective(text) ?? []);
  return codes.length === 1 ? codes[0] : null;
}

/** ISO code of the state that "its" means: "Spain exported more while its imports fell"; null where it may mean another body or state. */
function byPronoun({ tree, mentions, sentence, findings }: FigureContext, head: Token): string | null {
  const its = dependentTokens(tree, head.index, ['nmod:poss']).find(
    ({ text }) => text.toLowerCase() === 'its',
  );
  if (!its) return null;
  const own = mentions.in(sentence.index).filter(({ tokens }) => tokens.end <= its.index);
  const named = own.length === 0 && its.index === 0 ? mentions.in(sentence.index - 1) : own;
  const bodies = bodiesOf(findings, named);
  const subjects = bodiesOf(
    findings,
    named.filter(({ tokens }) => tree.tokens[tokens.head]?.relation.startsWith('nsubj')),
  );
  const [only] = bodies.length === 1 ? bodies : subjects.length === 1 && own.length > 0 ? subjects : [];
  return only?.type === 'state' ? only.country : null;
}

/** States and bodies among those mentioned, each once. */
function bodiesOf(findings: FigureContext['findings'], mentions: readonly Mention[]): readonly LocalActor[] {
  const actors = new Set(mentions.flatMap(({ actor }) => findings.actors[actor] ?? []));
  return [...actors].filter(({ type }) => type !== 'person');
}
