import type { Annotated } from '../../../../model/annotated.ts';
import type { LocalActor, Mention, Party } from '../../../../model/actor.ts';
import type { ArticleContext } from '../../actors/article-context.ts';
import { listAfter } from '../../actors/mention-lists.ts';

const official =
  /\b(?:joint (?:statement|declaration|communiqu[eé]|vision)|leaders[’'] statement|communiqu[eé])\b/iu;
const searched = 12;

/** Those named after "We," at the opening: "We, the Presidents of Peru and Chile, met …". */
function selfNamed({ scenes, mentions }: ArticleContext): readonly Mention[] {
  for (const { sentence, tree } of scenes.slice(0, searched)) {
    const at = sentence.tokens.findIndex((token) => token.text === 'We');
    if (at < 0 || sentence.tokens[at + 1]?.text !== ',') continue;
    const first = mentions
      .in(sentence.index)
      .find(({ tokens, form }) => tokens.start > at && form !== 'pronoun');
    if (first !== undefined) return [first, ...listAfter(tree, first, mentions)];
  }
  return [];
}

/** Whether a text holds a name as whole words. */
function holds(text: string, name: string): boolean {
  const at = name.length < 2 ? -1 : text.indexOf(name);
  if (at < 0) return false;
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return !isWord(text[at - 1]) && !isWord(text[at + name.length]);
}

/** The part of a heading that says whose statement it is: "Joint Statement of Peru and Chile| on Fisheries". */
function headOf(heading: string): string {
  if (!official.test(heading)) return '';
  return heading.split(
    /:|—|–| - | (?:on|regarding|concerning|following|marking|condemning|in|to|for|against|about) /u,
  )[0];
}

/** The states and bodies whom the title or heading of a joint statement names. */
function inHeading(annotated: Annotated, actors: readonly LocalActor[]): readonly number[] {
  const { title } = annotated.article;
  const heading = headOf(
    title !== null && official.test(title) ? title : (annotated.sentences[0]?.text ?? ''),
  );
  if (heading === '') return [];
  return actors.flatMap(({ type, names }, actor) =>
    (type === 'state' || type === 'organization') && names.some((name) => holds(heading, name))
      ? [actor]
      : [],
  );
}

/**
 * Who says "we" in an official text, by position in `Findings.actors`: those named after "We," at its opening, else those in the
 * title or heading of a joint statement.
 *
 * From a heading two at least, or one body; empty for any other text, where "we" is left open.
 */
export function authorsOf(context: ArticleContext): readonly Party[] {
  const { annotated, findings } = context;
  const named = new Set(selfNamed(context).map(({ actor }) => actor));
  const found = named.size > 0 ? [...named] : inHeading(annotated, findings.actors);
  const [first] = found;
  const isPlain = found.length > 1 || (first !== undefined && findings.actors[first].type === 'organization');
  return named.size > 0 || isPlain
    ? found.map((actor) => ({ actor, name: findings.actors[actor].name }))
    : [];
}
