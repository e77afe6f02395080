import { lookUp } from './hash-map.ts';
import type { TagContext } from './tag-features.ts';
import { scoreTags, type TagRoom } from './tag-scores.ts';
import type { Tag, TaggerModel } from './tagger.ts';
import { exactHash } from './word-columns.ts';

/** Which tags are of finite verbs, and of what may stand before one: 1 at their numbers. */
export interface FiniteTags {
  readonly finite: Uint8Array;
  readonly before: Uint8Array;
}

/** Looks the tags up by which a sentence is known to have its verb. */
export function finiteTagsOf(tags: readonly Tag[]): FiniteTags {
  const marked = (kind: RegExp): Uint8Array => Uint8Array.from(tags, ({ xpos }) => (kind.test(xpos) ? 1 : 0));
  return { finite: marked(/^(?:VB[DZP]|MD)$/u), before: marked(/^(?:NNP?S?|PRP|RB|,|DT)$/u) };
}

const stop = exactHash('.');
const shortest = 5;
/** How far behind the best tag of a word its finite tag may be, in units of the table: a logit and a half. */
const margin = 96;

/** A word and the tag that would make it the verb. */
interface Candidate {
  readonly at: number;
  readonly tag: number;
  /** How far the tag is behind the one that the word has. */
  readonly behind: number;
}

/**
 * A sentence that ends in a stop has a finite verb: where every word was tagged as something else ("The Commons also *voted* against a
 * motion.", with a participle), the word whose finite tag is least behind gets it, if it is near enough and a subject may stand before
 * it.
 */
export function settleFinite(
  model: TaggerModel,
  context: TagContext,
  { tags, room }: { readonly tags: FiniteTags; readonly room: TagRoom },
): void {
  const { count, words } = context;
  if (count < shortest || words.exact[count - 1] !== stop || hasFinite(context, tags)) return;
  let best: Candidate | null = null;
  for (let at = 1; at < count - 1; at++) {
    if (tags.before[context.tags[at - 1]] === 0) continue;
    if (lookUp(model.lexicon.sure, words.exact[at]) >= 0) continue;
    const candidate = candidateAt(model, context, { at, finite: tags.finite, room });
    if (candidate.behind <= margin && (best === null || candidate.behind < best.behind)) best = candidate;
  }
  if (best !== null) context.tags[best.at] = best.tag;
}

function hasFinite({ tags, count }: TagContext, { finite }: FiniteTags): boolean {
  for (let at = 0; at < count; at++) if (finite[tags[at]] === 1) return true;
  return false;
}

function candidateAt(
  model: TaggerModel,
  context: TagContext,
  { at, finite, room }: { readonly at: number; readonly finite: Uint8Array; readonly room: TagRoom },
): Candidate {
  const { scores } = room;
  scoreTags(model.weights, { context, at }, room);
  let best = 0;
  let verb = -1;
  for (let tag = 0; tag < scores.length; tag++) {
    if (scores[tag] > scores[best]) best = tag;
    if (finite[tag] === 1 && (verb < 0 || scores[tag] > scores[verb])) verb = tag;
  }
  return { at, tag: verb, behind: verb < 0 ? Infinity : scores[best] - scores[verb] };
}
