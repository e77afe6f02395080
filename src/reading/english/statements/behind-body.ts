import type { Party } from '../../../model/actor.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { baseRelation } from '../grammar/dependents.ts';
import { saysClause } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import type { Turn } from './behind-turn.ts';
import { distanceFrom } from './turn-distance.ts';

/** So many sentences later "it said" still goes on with what a body said. */
const memory = 2;

/** Whether another body or state stands as a subject between the two, outside quotation marks and what was said before. */
function hasNewcomer(context: ArticleContext, turn: Turn, attribution: Attribution): boolean {
  const [speaker] = turn.speakers;
  for (let index = turn.attribution.sentence; index <= attribution.sentence; index += 1) {
    const { tokens, quotationOf } = context.scenes[index];
    for (const { actor, form, span, tokens: place } of context.mentions.in(index)) {
      if (actor === speaker.actor || form === 'pronoun' || quotationOf[place.start] !== -1) continue;
      if (context.findings.actors[actor]?.type === 'person') continue;
      const wasSaid = [...turn.attribution.content, ...attribution.content].some(
        ({ start, end }) => span.start >= start && span.end <= end,
      );
      if (!wasSaid && baseRelation(tokens[place.head]) === 'nsubj') return true;
    }
  }
  return false;
}

/** "It said", "…, it added": a verb of telling, and no other subject before the pronoun outside what is said. */
function isPlainSaying(
  { scenes }: ArticleContext,
  { speaker, sentence, cueToken, content }: Attribution,
): boolean {
  const { tokens } = scenes[sentence];
  if (speaker === null || !saysClause(tokens[cueToken]?.lemma ?? '')) return false;
  return !tokens
    .slice(0, speaker.sentence === sentence ? speaker.token : 0)
    .some(
      (token) =>
        baseRelation(token) === 'nsubj' &&
        token.upos !== 'PRON' &&
        !content.some(({ start, end }) => token.span.start >= start && token.span.end <= end),
    );
}

/**
 * Who "it" is beside words said: the body or state that spoke right before, and "they" those who spoke as several without names. Null
 * where the last to speak is a person, or another body has come in.
 */
export function behindBody(
  context: ArticleContext,
  attribution: Attribution,
  turn: Turn | null,
): readonly Party[] | null {
  const place = attribution.speaker;
  if (turn === null || place === null || attribution.nested || turn.speakers.length !== 1) return null;
  if (!isPlainSaying(context, attribution)) return null;
  const pronoun = context.scenes[place.sentence].tokens[place.token].text.toLowerCase();
  const [speaker] = turn.speakers;
  const type = context.findings.actors[speaker.actor]?.type;
  const fits =
    pronoun === 'it' ? /^(?:organization|state)$/ : pronoun === 'they' ? /^(?:organization|group)$/ : null;
  if (fits === null || type === undefined || !fits.test(type)) return null;
  if (distanceFrom(context, turn.attribution, attribution) > memory) return null;
  return hasNewcomer(context, turn, attribution) ? null : [speaker];
}
