import { candidateKey } from '../src/language/parser.ts';
import { labelNumber, type ParserPlan, type TaggedSentence } from './parser-lesson.ts';

/** Labels worth scoring for each pair of parts of speech and direction; a pair seen seldom is left out: it may have any. */
export function labelCandidates(
  sentences: readonly TaggedSentence[],
  { labels, partOfTag }: ParserPlan,
): Record<string, readonly number[]> {
  const counts = new Map<number, Map<number, number>>();
  for (const { sentence, tags } of sentences) {
    for (const [word, head] of sentence.heads.entries()) {
      if (head < 0) continue;
      const key = candidateKey(partOfTag[tags[word]], partOfTag[tags[head]], head < word);
      const own = counts.get(key) ?? new Map<number, number>();
      counts.set(key, own);
      const label = labelNumber(labels, sentence.relations[word]);
      own.set(label, (own.get(label) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].flatMap(([key, own]) => commonest(key, own)));
}

function commonest(key: number, own: ReadonlyMap<number, number>): [string, number[]][] {
  const total = [...own.values()].reduce((sum, count) => sum + count, 0);
  const kept = [...own].filter(([, count]) => count >= 2 && count / total >= 0.002).map(([label]) => label);
  return total < 20 || kept.length === 0 ? [] : [[String(key), kept.toSorted((a, b) => a - b)]];
}
