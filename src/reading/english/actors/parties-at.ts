import { prepositions } from '../lexicon/function-words.ts';
import type { ArticleContext } from './article-context.ts';
import type { Mention, Party } from '../../../model/actor.ts';
import { documentNouns, memberNouns, voiceNouns } from '../lexicon/speech-nouns.ts';
import type { TokenPlace, TokenRange } from '../../mechanics/token-place.ts';
import type { Scene } from '../grammar/scene.ts';
import { baseRelation, dependentTokens } from '../grammar/dependents.ts';
import { prepositionsOf } from '../grammar/prepositions.ts';
import { partiesListedAt } from './parties-listed.ts';
import { partyOf } from './party-of.ts';

/** The parties in their order, each actor once. */
export function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, at) => parties.findIndex((other) => other.actor === party.actor) === at);
}

/** How far down a noun phrase its organisation is looked for. */
const depth = 3;

/** The mentions hanging under a noun as its modifiers: "a spokesman for the bank", "Dutch officials". */
function modifiers(context: ArticleContext, scene: Scene, head: number): readonly Mention[] {
  const found: Mention[] = [];
  let level: readonly number[] = [head];
  for (let step = 0; step < depth && found.length === 0; step += 1) {
    const below = level.flatMap((at) =>
      dependentTokens(scene.tree, at, ['nmod', 'compound', 'amod', 'flat', 'appos']),
    );
    for (const token of below) found.push(...context.mentions.headedBy(scene.sentence.index, token.index));
    level = below.map((token) => token.index);
  }
  return found;
}

/** "a letter to the *bank*": whom a paper is to or about does not speak in it. */
function isAddressee({ tree, tokens }: Scene, { tokens: { head } }: Mention, noun: number): boolean {
  if (tokens[head].head !== noun || !documentNouns.has(tokens[noun].lemma.toLowerCase())) return false;
  return prepositionsOf(tree, head).some((word) => /^(?:to|on|about|against|with)$/.test(word));
}

/**
 * Whose voice a desk or a paper is: the body, state or group that "officials", "a spokesman" or "the statement" belongs to.
 *
 * A person's own office, aide or letter counts as the person's ("the mayor's office").
 */
function behindVoice(context: ArticleContext, scene: Scene, head: number): readonly Party[] {
  const lemma = scene.tokens[head].lemma.toLowerCase();
  const isMember = memberNouns.has(lemma) && !voiceNouns.has(lemma);
  if (!isMember && !voiceNouns.has(lemma) && !documentNouns.has(lemma)) return [];
  const found = modifiers(context, scene, head).filter((one) => !isAddressee(scene, one, head));
  const body = found.find((mention) => typeOf(context, mention) === 'organization');
  if (isMember && body === undefined) return [];
  const chosen = body ?? found.find((one) => typeOf(context, one) !== 'person') ?? found[0];
  if (chosen === undefined) return [];
  return [{ ...partyOf(context, chosen), name: phrase(scene, head) }];
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

function typeOf(context: ArticleContext, mention: Mention): string {
  return context.findings.actors[mention.actor]?.type ?? 'person';
}

function headParties(context: ArticleContext, scene: Scene, head: number): readonly Party[] {
  const { text, mentions, findings } = context;
  const named = partiesListedAt({ text, mentions, findings, tree: scene.tree }, head);
  return named.length > 0 ? named : behindVoice(context, scene, head);
}

/** Prepositions open another phrase, so that a name behind one is not the one named so far. */
const opensPhrase: ReadonlySet<string> = new Set(prepositions);

/**
 * The person named in a phrase's first words or in its appositions: "One lawmaker, Ada Brandt, head of the …".
 *
 * Nobody behind a preposition, and no owner ("Brandt's office").
 */
export function personIn(context: ArticleContext, scene: Scene, range: TokenRange): Party | null {
  for (let at = range.start; at < range.end; at += 1) {
    const { text, upos } = scene.tokens[at];
    const person = personAt(context, scene, at);
    if (person !== undefined) return isOwner(scene, person) ? null : partyOf(context, person);
    if ((upos === 'ADP' && opensPhrase.has(text.toLowerCase())) || upos === 'VERB') break;
  }
  return lastPerson(context, scene, range);
}

function personAt(context: ArticleContext, scene: Scene, at: number): Mention | undefined {
  const around = context.mentions.covering(scene.sentence.index, at);
  return around.find((mention) => typeOf(context, mention) === 'person' && mention.form !== 'pronoun');
}

/** "Brandt's": whoever owns what speaks does not speak. */
function isOwner(scene: Scene, person: Mention): boolean {
  const next = scene.tokens[person.tokens.end]?.text ?? '';
  const last = scene.tokens[person.tokens.end - 1]?.text ?? '';
  return /^['’]s?$/.test(next) || /^['’]s?$/.test(last);
}

/** "the candidate for the party, Ada Brandt,": the phrase's last piece is a person's name and nothing else. */
function lastPerson(context: ArticleContext, scene: Scene, range: TokenRange): Party | null {
  let end = range.end;
  while (end > range.start && scene.tokens[end - 1].upos === 'PUNCT') end -= 1;
  const person = end > range.start ? personAt(context, scene, end - 1) : undefined;
  if (person === undefined || person.tokens.end !== end || isOwner(scene, person)) return null;
  return scene.tokens[person.tokens.start - 1]?.text === ',' ? partyOf(context, person) : null;
}

/** Everybody whom a noun phrase stands for, its conjuncts included; empty where no actor of the article is meant. */
export function partiesAt(context: ArticleContext, place: TokenPlace | null): readonly Party[] {
  const scene = place === null ? undefined : context.scenes[place.sentence];
  if (place === null || scene === undefined) return [];
  const heads = [
    place.token,
    ...dependentTokens(scene.tree, place.token, ['conj']).map((token) => token.index),
  ];
  return distinct(heads.flatMap((head) => headParties(context, scene, head)));
}
