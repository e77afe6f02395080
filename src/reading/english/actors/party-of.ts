import type { LocalActor, Mention, Party } from '../../../model/actor.ts';
import type { ArticleContext } from './article-context.ts';

/** The longest form of an actor's names that a stretch of words holds, without titles; null where it holds none. */
export function longestForm(words: string, { name: fullest, names }: LocalActor): string | null {
  const written = words.replace(/\s+/g, ' ');
  let longest = written.includes(fullest) ? fullest : '';
  for (const name of names) if (name.length > longest.length && written.includes(name)) longest = name;
  return longest === '' ? null : longest;
}

/**
 * The party that a mention stands for, as its sentence names it: by the longest of its names that stand there, without titles; a pronoun
 * and "both sides" by the actor's own name; "the foreign minister" as written.
 */
export function partyOf(
  { text, findings }: Pick<ArticleContext, 'text' | 'findings'>,
  { actor, form, span }: Mention,
): Party {
  const found = findings.actors[actor];
  const words = text.slice(span.start, span.end);
  const isNameless = form === 'pronoun' || form === 'group';
  return { actor, name: longestForm(words, found) ?? (isNameless ? found.name : words) };
}
