import { foldedWords } from '../../model/fold-text.ts';
import { eventContexts, type EventContext } from '../../model/record.ts';
import type { Wording } from '../../model/wording.ts';

/** The words of a text as the phrases of contexts have them: folded, in the singular. */
function plainWords(text: string, { singularOf }: Wording): readonly string[] {
  return foldedWords(text.replace(/[-'’]/gu, ' ')).map(singularOf);
}

function contextsIn(sentence: string, wording: Wording): ReadonlySet<EventContext> {
  const words = plainWords(sentence, wording);
  const found = new Set<EventContext>();
  for (const [at, word] of words.entries()) {
    for (const phrase of wording.contexts.get(word) ?? [])
      if (phrase.words.every((one, step) => words[at + step] === one)) found.add(phrase.context);
  }
  return found;
}

/** How many different sentences are looked at: more of them seldom show another context. */
const mostSentences = 50;

/**
 * The general contexts of an event (PLOVER 0.8), in the order of PLOVER's table: those whose words stand in at least half of the
 * different sentences that tell it.
 */
export function contextsOf(sentences: readonly string[], wording: Wording): readonly EventContext[] {
  const different = [...new Set(sentences)].slice(0, mostSentences);
  const counts = new Map<EventContext, number>();
  for (const sentence of different)
    for (const context of contextsIn(sentence, wording)) counts.set(context, (counts.get(context) ?? 0) + 1);
  return eventContexts.filter((context) => 2 * (counts.get(context) ?? 0) >= Math.max(1, different.length));
}
