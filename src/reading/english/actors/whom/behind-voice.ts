import type { LocalActor, Mention, Party } from '../../../../model/actor.ts';
import { documentNouns, memberNouns, singleVoices, voiceNouns } from '../../lexicon/speech-nouns.ts';
import { baseRelation, dependents } from '../../grammar/dependents.ts';
import { prepositionsOf } from '../../grammar/prepositions.ts';
import type { Tree } from '../../grammar/tree.ts';
import { isPhrasal, lemmaAt, nounAt } from '../../grammar/word-kinds.ts';
import type { PartyGround } from '../mentions-at.ts';
import { partyOf } from '../party-of.ts';

/** How far down a noun phrase its organisation is looked for. */
const depth = 3;

/** The mentions hanging under a noun as its modifiers: "a spokesman for the bank", "Dutch officials". */
function modifiers({ tree, mentions }: PartyGround, noun: number): readonly Mention[] {
  let level: readonly number[] = [noun];
  for (let step = 0; step < depth; step += 1) {
    level = level.flatMap((at) => dependents(tree, at, ['nmod', 'compound', 'amod', 'flat', 'appos']));
    const found = level.flatMap((at) => mentions.headedBy(tree.sentence.index, at));
    if (found.length > 0) return found;
  }
  return [];
}

/** A mention that a noun belongs to, called as the noun with it is written: "a senior Dutch official". */
function partyBehind(ground: PartyGround, noun: number, mention: Mention): Party {
  return { ...partyOf(ground, mention), name: phraseOf(ground.tree, noun) };
}

const typeOf = ({ findings }: PartyGround, { actor }: Mention): LocalActor['type'] =>
  findings.actors[actor].type;

/** "a letter to the *bank*": whom a paper is to or about does not speak in it. */
function isAddressee(tree: Tree, { tokens: { head } }: Mention, noun: number): boolean {
  if (tree.tokens[head].head !== noun || !documentNouns.has(lemmaAt(tree, noun))) return false;
  return prepositionsOf(tree, head).some((word) => /^(?:to|on|about|against|with)$/.test(word));
}

/** "the governments of Peru *and Chile*": those joined to the one whom a plural belongs to. */
function joinedTo({ tree, mentions }: PartyGround, noun: number, { tokens }: Mention): readonly Mention[] {
  if (!/^NNP?S$/.test(tree.tokens[noun].xpos)) return [];
  return dependents(tree, tokens.head, ['conj']).flatMap((at) => mentions.headedBy(tree.sentence.index, at));
}

/** "Soto's *adviser*", "his *spokeswoman*": somebody of his own whom the text does not name, and not Soto. */
function isAnotherPerson(ground: PartyGround, noun: number, mention: Mention): boolean {
  const { relation, head } = ground.tree.tokens[mention.tokens.head];
  const isOwner = relation === 'nmod:poss' && head === noun;
  return isOwner && typeOf(ground, mention) === 'person' && singleVoices.has(nounAt(ground.tree, noun));
}

/**
 * Whose voice a desk or a paper is: the body, state or group that "officials", "a spokesman" or "the statement" belongs to.
 *
 * A person's own office or letter counts as the person's ("the mayor's office"); his aide speaks for himself.
 */
export function behindVoice(ground: PartyGround, noun: number): readonly Party[] {
  const lemma = nounAt(ground.tree, noun);
  if (!voiceNouns.has(lemma) && !documentNouns.has(lemma)) return [];
  const found = modifiers(ground, noun).filter((one) => !isAddressee(ground.tree, one, noun));
  const body = found.find((mention) => typeOf(ground, mention) === 'organization');
  const chosen = body ?? found.find((one) => typeOf(ground, one) !== 'person') ?? found[0];
  if (chosen === undefined || isAnotherPerson(ground, noun, chosen)) return [];
  const joined = joinedTo(ground, noun, chosen);
  return joined.length > 0
    ? [chosen, ...joined].map((one) => partyOf(ground, one))
    : [partyBehind(ground, noun, chosen)];
}

/** The body whose members a noun means: "the G7 countries", "the Quad partners". */
export function behindMembers(ground: PartyGround, noun: number): readonly Party[] {
  const lemma = lemmaAt(ground.tree, noun);
  if (!memberNouns.has(lemma) || voiceNouns.has(lemma)) return [];
  const body = modifiers(ground, noun).find((mention) => typeOf(ground, mention) === 'organization');
  return body === undefined ? [] : [partyBehind(ground, noun, body)];
}

/** The noun with what stands before it and the phrases that hang from it: "a senior official of the bank". */
function phraseOf({ tokens, first, last, children, sentence }: Tree, noun: number): string {
  let begin = Math.min(first[noun], noun);
  while (begin < noun && !isPhrasal(tokens[begin])) begin += 1;
  const from = tokens[begin].span.start;
  const behind = children[noun].filter((child) => child > noun && baseRelation(tokens[child]) === 'nmod');
  const end = Math.max(noun, ...behind.map((child) => last[child]));
  return sentence.text.slice(from - sentence.span.start, tokens[end].span.end - sentence.span.start);
}
