import type { LocalActor } from '../../../../model/actor.ts';
import type { Token } from '../../../../model/annotated.ts';
import type { FigureContext } from '../figure-context.ts';
import { isStandingOrgan } from '../../actors/organ-end.ts';
import { frontText } from '../noun-phrase.ts';

/**
 * The actor whose mention a token heads or stands in, for an army or a police its state; null where it is none, or where several are
 * meant.
 */
export function actorAt({ mentions, sentence, findings }: FigureContext, token: Token): LocalActor | null {
  const heads = mentions.headedBy(sentence.index, token.index);
  if (heads.length > 1) return null;
  const [mention = mentions.covering(sentence.index, token.index)[0]] = heads;
  const actor = mention === undefined ? undefined : findings.actors[mention.actor];
  return actor === undefined ? null : holderOf(findings, actor);
}

/** The owner of what an actor has: for an army or a police its state, else the actor. */
function holderOf(findings: FigureContext['findings'], actor: LocalActor): LocalActor {
  return isStandingOrgan(actor) ? stateOf(findings, actor) : actor;
}

/** The state of an actor, where the article names it; else the actor. */
function stateOf({ actors }: FigureContext['findings'], actor: LocalActor): LocalActor {
  return actors.find(({ type, country }) => type === 'state' && country === actor.country) ?? actor;
}

/** What a side of a measure is called: the actors that it names or points at, else its words; null for unresolved pronouns. */
export function nameOfSide(context: FigureContext, token: Token): string | null {
  const heads = context.mentions.headedBy(context.sentence.index, token.index);
  if (heads.length > 0)
    return [...new Set(heads.flatMap(({ actor }) => namesAt(context, actor, heads.length > 1)))].join(
      ' and ',
    );
  if (token.upos === 'PRON' || token.upos === 'DET') return null;
  return frontText(context.tree, token);
}

/**
 * The name of an actor as a side of a measure: for a person among several who share it ("the two sides aim at …") the name of the
 * person's state.
 */
function namesAt({ findings }: FigureContext, at: number, isShared: boolean): readonly string[] {
  const actor = findings.actors[at];
  if (actor === undefined) return [];
  const owner = isShared && actor.type === 'person' ? stateOf(findings, actor) : holderOf(findings, actor);
  return [owner.name];
}
