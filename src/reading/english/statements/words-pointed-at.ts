import type { Span } from '../../../model/span.ts';
import { anyOf } from '../../../model/word-pattern.ts';
import type { ArticleContext } from '../actors/article-context.ts';
import { saidNouns } from '../lexicon/reported-content.ts';
import type { Attribution } from './attribution.ts';
import type { Spoken } from './speakers-of.ts';

const pointsBack = new RegExp(
  String.raw`^(?:the|this|that|these|those|such)\s+(?:\p{Ll}[\p{L}-]*\s+)?${anyOf(saidNouns)}(?:\s+(?:on\s+\p{Lu}\p{Ll}+day|again|yesterday|today))?$`,
  'iu',
);

/** Sentences before the noun in which the words that it points at may stand. */
const farthest = 3;

/** Whether all that is said is a noun that points back at other words: "dismissed *the claim*". */
function isPointer({ text }: ArticleContext, { quoted, content }: Attribution): boolean {
  const [only] = content;
  return content.length === 1 && quoted === 'indirect' && pointsBack.test(text.slice(only.start, only.end));
}

/**
 * Statements whose only words point back ("Ghana rejected the accusation") with the words that are meant, the last ones that somebody else said
 * in the sentences before; without these they say nothing and are left out. In text order; linear in the statements.
 */
export function withWordsMeant(context: ArticleContext, spoken: readonly Spoken[]): readonly Spoken[] {
  const kept: Spoken[] = [];
  for (const one of spoken) {
    if (!isPointer(context, one.attribution)) kept.push(one);
    else {
      const meant = wordsMeant(one, kept);
      if (meant !== null) kept.push({ ...one, attribution: { ...one.attribution, meant } });
    }
  }
  return kept;
}

/** The words of the last statement before that another made and that has words of its own; null for none. */
function wordsMeant({ attribution, speakers }: Spoken, before: readonly Spoken[]): readonly Span[] | null {
  const last = before.findLast(
    (other) =>
      other.attribution.sentence <= attribution.sentence &&
      attribution.sentence - other.attribution.sentence <= farthest &&
      other.attribution.register === 'speech' &&
      other.speakers.every(({ actor }) => speakers.every((speaker) => speaker.actor !== actor)),
  );
  return last?.attribution.content ?? null;
}
