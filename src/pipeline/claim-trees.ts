import { createAnnotator } from '../language/annotator.ts';
import type { Sentence } from '../model/annotated.ts';
import type { Citation } from '../model/citation.ts';
import type { RecordValue } from '../model/record.ts';
import type { ExplainedClaim, Store } from '../record/store.ts';
import { loadModels } from './models.ts';
import { readerVersion } from './reader.ts';
import { treePaths } from './tree-paths.ts';

/** The trees that a claim was made from, or that this reader cannot show them. */
export type ClaimTrees =
  /** For each citation of the claim the ways from the actors of its fact to the root: see `treePaths`. */
  | { readonly kind: 'own'; readonly paths: readonly (readonly string[])[] }
  /** The claim was made by another version, and trees are not kept; `version` is that of this reader. */
  | { readonly kind: 'other'; readonly version: string };

/**
 * Gives the trees behind the claims of one value. A tree is a function of the article and the reader's version, so the cited articles are
 * parsed again, each once; of a claim that another version made there is no tree to show.
 */
export async function treeReader(
  store: Store,
  value: RecordValue,
): Promise<(claim: ExplainedClaim) => Promise<ClaimTrees>> {
  const names = await Promise.all(actorsOf(value).map((id) => formsOf(id, store)));
  const annotator = createAnnotator(loadModels());
  const version = readerVersion(annotator);
  const parsed = new Map<string, readonly Sentence[]>();
  const pathsAt = async ({ article, start }: Citation): Promise<readonly string[]> => {
    const sentences = parsed.get(article) ?? annotator.annotate(await store.article(article)).sentences;
    parsed.set(article, sentences);
    const sentence = sentences.find(({ span }) => span.start <= start && start < span.end);
    return sentence === undefined ? [] : treePaths(sentence, names);
  };
  return async (claim) =>
    claim.readerVersion === version
      ? { kind: 'own', paths: await Promise.all(claim.citations.map(pathsAt)) }
      : { kind: 'other', version };
}

async function formsOf(actor: string, store: Store): Promise<readonly string[]> {
  const value = await store.show(actor);
  return value.kind === 'actor' ? [value.name, ...value.aliases] : [];
}

/** The actors that take part in a fact, by id; an actor takes part in itself. */
function actorsOf(value: RecordValue): readonly string[] {
  switch (value.kind) {
    case 'event':
      return value.participants.map(({ actor }) => actor);
    case 'statement':
      return [...value.speakers, value.addressee].flatMap((one) => one?.actor ?? []);
    case 'commitment':
      return [...value.by, ...value.to].map(({ actor }) => actor);
    case 'figure':
      return value.saidBy === null ? [] : [value.saidBy.actor];
    case 'actor':
      return [value.id];
    case 'article':
    case 'conflict':
    case 'judgement':
    case 'story':
      return [];
  }
}
