import type { LocalActor } from '../../../../model/actor.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { FigureContext } from '../figure-context.ts';
import { frontText } from '../noun-phrase.ts';

/** The actor that a token heads or stands in; null where it points at none. A state beside its own demonym is one. */
export function actorAt({ mentions, sentence, findings }: FigureContext, token: Token): LocalActor | null {
  const heads = mentions.headedBy(sentence.index, token.index);
  if (heads.length > 1) return null;
  const [mention = mentions.covering(sentence.index, token.index)[0]] = heads;
  return mention === undefined ? null : (findings.actors[mention.actor] ?? null);
}

/** What a side of a measure is called: the actor that it names or points at, else its words; null for pronouns that stay open. */
export function nameOfSide(context: FigureContext, token: Token): string | null {
  const heads = context.mentions.headedBy(context.sentence.index, token.index);
  if (heads.length > 0)
    return [...new Set(heads.map(({ actor }) => context.findings.actors[actor]?.name ?? ''))].join(' and ');
  if (token.upos === 'PRON' || token.upos === 'DET') return null;
  return frontText(context.tree, token);
}
