import type { ArticleContext } from '../actors/article-context.ts';
import { dependentToken } from '../grammar/dependents.ts';
import { takingVerbs } from '../lexicon/reporting-words.ts';
import type { Attribution } from './attribution.ts';

/**
 * Whether all that stands behind a verb is a thing that it takes and does not say: "claims most of the waters", "offered no details of the
 * plan that failed", where the only verb tells of the thing.
 */
export function isThingAlone(
  { scenes }: ArticleContext,
  { cueToken, sentence, quoted, content }: Attribution,
): boolean {
  const { tree, tokens } = scenes[sentence];
  const [said] = content;
  if (quoted !== 'indirect' || cueToken < 0 || !takingVerbs.has(tokens[cueToken].lemma)) return false;
  const object = dependentToken(tree, cueToken, ['obj']);
  if (object === null || tokens[tree.first[object.index]].span.start !== said.start) return false;
  return !tokens.some(
    ({ index, span, xpos }) =>
      span.start >= said.start &&
      span.end <= said.end &&
      (index < object.index || index > tree.last[object.index]) &&
      /^(?:VB[DZP]|MD)$/.test(xpos),
  );
}
