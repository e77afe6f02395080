import type { LocalActor, Mention, Party } from '../../model/actor.ts';
import { documentNouns, voiceNouns } from '../en/speech-nouns.ts';
import type { Findings } from '../findings.ts';
import type { MentionIndex } from '../actors/mention-index.ts';
import type { TokenPlace } from './attribution.ts';
import type { Scene } from './scene.ts';
import { baseRelation, childrenBy } from './tree.ts';

/** What is needed to say who a noun phrase stands for. */
export interface Cast {
  readonly text: string;
  readonly scenes: readonly Scene[];
  readonly findings: Findings;
  readonly mentions: MentionIndex;
}

function nameIn(words: string, actor: LocalActor): string {
  const forms = actor.names.filter((name) => words.includes(name));
  return forms.toSorted((a, b) => b.length - a.length)[0] ?? words;
}

/** The party that a mention stands for, named as its sentence names it, without titles where there is a name. */
export function partyOf(cast: Cast, mention: Mention): Party {
  const words = cast.text.slice(mention.span.start, mention.span.end);
  const actor = cast.findings.actors[mention.actor];
  return { actor: mention.actor, name: actor === undefined ? words : nameIn(words, actor) };
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, at) => parties.findIndex((other) => other.actor === party.actor) === at);
}

/** How far down a noun phrase its organisation is looked for. */
const depth = 3;

/** The mentions hanging under a noun as its modifiers: "a spokesman for the bank", "Dutch officials". */
function modifiers(cast: Cast, scene: Scene, head: number): readonly Mention[] {
  const found: Mention[] = [];
  let level: readonly number[] = [head];
  for (let step = 0; step < depth && found.length === 0; step += 1) {
    const below = level.flatMap((at) =>
      childrenBy(scene.tree, at, 'nmod', 'compound', 'amod', 'flat', 'appos'),
    );
    for (const token of below) found.push(...cast.mentions.headedBy(scene.sentence.index, token.index));
    level = below.map((token) => token.index);
  }
  return found;
}

/**
 * Whose voice a desk or a paper is: the body, state or group that "officials", "a spokesman" or "the statement" belongs to.
 *
 * A person's own office, aide or letter counts as the person's ("the mayor's office").
 */
function behindVoice(cast: Cast, scene: Scene, head: number): readonly Party[] {
  const { lemma } = scene.tokens[head];
  if (!voiceNouns.has(lemma.toLowerCase()) && !documentNouns.has(lemma.toLowerCase())) return [];
  const found = modifiers(cast, scene, head);
  const typeOf = (mention: Mention): string => cast.findings.actors[mention.actor]?.type ?? 'person';
  const body =
    found.find((mention) => typeOf(mention) === 'organization') ??
    found.find((one) => typeOf(one) !== 'person');
  const chosen = body ?? found[0];
  if (chosen === undefined) return [];
  return [{ ...partyOf(cast, chosen), name: phrase(scene, head) }];
}

/** The noun with what stands before it: "a senior Dutch official". */
function phrase(scene: Scene, head: number): string {
  const { tokens, tree, sentence } = scene;
  const from = tokens[Math.min(tree.first[head], head)].span.start;
  let last = head;
  for (const child of tree.children[head]) {
    if (child > head && baseRelation(tokens[child]) === 'nmod') last = Math.max(last, tree.last[child]);
  }
  return sentence.text.slice(from - sentence.span.start, tokens[last].span.end - sentence.span.start);
}

function headParties(cast: Cast, scene: Scene, head: number): readonly Party[] {
  const named = cast.mentions.headedBy(scene.sentence.index, head);
  if (named.length > 0) return named.map((mention) => partyOf(cast, mention));
  return behindVoice(cast, scene, head);
}

/** Everybody whom a noun phrase stands for, its conjuncts included; empty where no actor of the article is meant. */
export function partiesAt(cast: Cast, place: TokenPlace | null): readonly Party[] {
  const scene = place === null ? undefined : cast.scenes[place.sentence];
  if (place === null || scene === undefined) return [];
  const heads = [place.token, ...childrenBy(scene.tree, place.token, 'conj').map((token) => token.index)];
  return distinct(heads.flatMap((head) => headParties(cast, scene, head)));
}
