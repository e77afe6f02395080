import { foldedWords } from '../../model/fold-text.ts';
import type { EventContext } from '../../model/record.ts';
import { contextWords } from './context-words.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly context: EventContext;
}

/** The words of a text as the phrases have them: folded, in the singular. */
function plainWords(text: string): readonly string[] {
  return foldedWords(text.replace(/[-'’]/gu, ' ')).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of contexts
const contexts = Object.keys(contextWords) as readonly EventContext[];

const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  contexts.flatMap((context) =>
    contextWords[context]
      .split(' ')
      .map((one): Phrase => ({ words: plainWords(one.replaceAll('_', ' ')), context })),
  ),
  ({ words }) => words[0] ?? '',
);

function contextsIn(sentence: string): ReadonlySet<EventContext> {
  const words = plainWords(sentence);
  const found = new Set<EventContext>();
  for (const [at, word] of words.entries()) {
    for (const phrase of phrasesByFirst.get(word) ?? [])
      if (phrase.words.every((one, step) => words[at + step] === one)) found.add(phrase.context);
  }
  return found;
}

/** Sentences that are looked at: an event told a thousand times is about what the first of them say. */
const mostSentences = 50;

/**
 * The general contexts of an event (PLOVER 0.8), in the order of PLOVER's table: those whose words stand in at least half of the
 * different sentences that tell it.
 */
export function contextsOf(sentences: readonly string[]): readonly EventContext[] {
  const different = [...new Set(sentences)].slice(0, mostSentences);
  const counts = new Map<EventContext, number>();
  for (const sentence of different)
    for (const context of contextsIn(sentence)) counts.set(context, (counts.get(context) ?? 0) + 1);
  return contexts.filter((context) => 2 * (counts.get(context) ?? 0) >= Math.max(1, different.length));
}
