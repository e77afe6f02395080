import type { LocalActor, Mention } from '../../../model/actor.ts';
import type { Annotated } from '../../../model/annotated.ts';

/** The name in a mention, without its titles: the longest of the actor's forms that the phrase holds; null where it holds none. */
export function formInMention(
  { article }: Annotated,
  { span }: Mention,
  { names }: LocalActor,
): string | null {
  const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  let longest = '';
  for (const form of names) if (form.length > longest.length && text.includes(form)) longest = form;
  return longest === '' ? null : longest;
}
