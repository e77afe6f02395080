import type { Party } from '../../../model/actor.ts';
import type { TokenPlace } from '../../mechanics/token-place.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { baseRelation } from '../grammar/dependents.ts';
import type { Scene } from '../grammar/scene.ts';
import { singleVoices, voiceNouns } from '../lexicon/speech-nouns.ts';

/** "a spokesman for the bank of the north" is no longer than this behind its noun. */
const longestTail = 8;

/** Where the words before a noun begin, its article left out: "senior Dutch official". */
function startOf({ tokens, quotationOf }: Scene, head: number): number {
  let start = head;
  while (
    start > 0 &&
    quotationOf[start - 1] === -1 &&
    /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[start - 1].upos)
  )
    start -= 1;
  return start;
}

/** "spokesman for *the trade ministry*", where the tree joins the ministry to something else: where the run of nouns ends. */
function runEnd({ tokens, quotationOf }: Scene, from: number): number {
  let end = from;
  while (quotationOf[end] === -1 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[end]?.upos ?? '')) end += 1;
  return end;
}

/** Behind the noun, or behind whom it serves: "spokesman for the bank". */
function endOf(scene: Scene, head: number): number {
  const { tokens, tree } = scene;
  if (!/^(?:for|of|in|at)$/i.test(tokens[head + 1]?.text ?? '')) return head + 1;
  const served = tree.children[head].find((child) => child > head && baseRelation(tokens[child]) === 'nmod');
  const isServing = /^(?:for|of|at)$/i.test(tokens[head + 1].text);
  const end = served !== undefined ? tree.last[served] + 1 : isServing ? runEnd(scene, head + 2) : head + 1;
  const hasComma = tokens.slice(head, end).some(({ text }) => text === ',');
  return end - head > longestTail || hasComma ? head + 1 : end;
}

/** "senior Dutch official", "army of Peru": the phrase at a token that speaks for a state or a body; null for any other. */
function phraseAt(context: ArticleContext, place: TokenPlace): string | null {
  const scene = context.scenes[place.sentence];
  const { lemma, upos } = scene.tokens[place.token];
  if (upos === 'PRON' || !voiceNouns.has(lemma.toLowerCase())) return null;
  const start = startOf(scene, place.token);
  const end = endOf(scene, place.token);
  if (end - start < 2) return null;
  return context.text.slice(scene.tokens[start].span.start, scene.tokens[end - 1].span.end);
}

/** So many sentences before an organ is called by its noun alone its full phrase may stand. */
const farthest = 30;

/** "Kenyan army", where the article calls it so before it says "the army"; null where it does not. */
function calledBefore(
  { scenes, mentions, text }: ArticleContext,
  { sentence, token }: TokenPlace,
  { actor }: Party,
): string | null {
  const noun = scenes[sentence].tokens[token].text.toLowerCase();
  if (!voiceNouns.has(noun)) return null;
  const ending = /^(?:army|military)$/.test(noun) ? / (?:army|military)$/i : new RegExp(` ${noun}$`, 'i');
  for (let at = sentence; at >= Math.max(0, sentence - farthest); at -= 1) {
    for (const one of mentions.in(at)) {
      const phrase = text.slice(one.span.start, one.span.end).replace(/^(?:an?|the) /i, '');
      if (one.actor === actor && ending.test(phrase)) return phrase;
    }
  }
  return null;
}

/** "Kenyan official", "spokesman for Kenya": a name that says who spoke for the actor. */
function isVoice(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2 || /^(?:an?|the)$/.test(words[0])) return false;
  return singleVoices.has(words[0]) || singleVoices.has(words.at(-1) ?? '');
}

/**
 * A speaker as a statement names it: a state or body by the phrase that speaks for it ("Dutch officials", "spokesman for the bank"),
 * else by a name of its own; a person as the sentence has it.
 */
export function voicedSpeaker(context: ArticleContext, place: TokenPlace | null, speaker: Party): Party {
  const actor = context.findings.actors[speaker.actor];
  if (actor === undefined || place === null || actor.type === 'person') return speaker;
  const phrase = phraseAt(context, place);
  const full = phrase ?? calledBefore(context, place, speaker);
  if (full !== null) return { ...speaker, name: full };
  return actor.names.includes(speaker.name) || isVoice(speaker.name)
    ? speaker
    : { ...speaker, name: actor.name };
}
