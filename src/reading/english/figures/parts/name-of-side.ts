import type { LocalActor } from '../../../../model/actor.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { FigureContext } from '../figure-context.ts';
import { isStandingOrgan } from '../../actors/organ-end.ts';
import { frontText } from '../noun-phrase.ts';

/** The actor that a token heads or stands in; null where it points at none. A state beside its own demonym is one. */
export function actorAt({ mentions, sentence, findings }: FigureContext, token: Token): LocalActor | null {
  const heads = mentions.headedBy(sentence.index, token.index);
  if (heads.length > 1) return null;
  const [mention = mentions.covering(sentence.index, token.index)[0]] = heads;
  const actor = mention === undefined ? undefined : findings.actors[mention.actor];
  return actor === undefined ? null : holderOf(findings, actor);
}

/** Who has what an actor has: the state of an army or a police; itself for all others. */
function holderOf(findings: FigureContext['findings'], actor: LocalActor): LocalActor {
  return isStandingOrgan(actor) ? stateOf(findings, actor) : actor;
}

/** The state of an actor, where the article names it; else the actor. */
function stateOf({ actors }: FigureContext['findings'], actor: LocalActor): LocalActor {
  return actors.find(({ type, country }) => type === 'state' && country === actor.country) ?? actor;
}

/** What a side of a measure is called: the actor that it names or points at, else its words; null for pronouns that stay open. */
export function nameOfSide(context: FigureContext, token: Token): string | null {
  const heads = context.mentions.headedBy(context.sentence.index, token.index);
  if (heads.length > 0)
    return [...new Set(heads.flatMap(({ actor }) => namesAt(context, actor, heads.length > 1)))].join(
      ' and ',
    );
  if (token.upos === 'PRON' || token.upos === 'DET') return null;
  return frontText(context.tree, token);
}

/** The name of an actor as a side of a measure: for what two leaders share ("the two sides aim at …") that of his state, not his own. */
function namesAt({ findings }: FigureContext, at: number, isShared: boolean): readonly string[] {
  const actor = findings.actors[at];
  if (actor === undefined) return [];
  const owner = isShared && actor.type === 'person' ? stateOf(findings, actor) : holderOf(findings, actor);
  return [owner.name];
}
