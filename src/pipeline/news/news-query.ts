import { Failure } from '../../model/failure.ts';
import type { RecordKind } from '../../model/record.ts';
import { chosenIn } from '../../record/core/list-filters.ts';
import type { ListOptions } from '../../record/list-options.ts';
import type { NewsQuery } from '../../record/news-memory.ts';
import { newsKinds } from '../watch/news-of.ts';

/**
 * What news are asked for: those of these kinds, or where none is named of every kind that has all the conditions. Throws `usage` for a kind of which
 * there are no news, and for conditions that a kind named does not have, or that no kind has.
 */
export function newsQuery(kinds: readonly RecordKind[], options: ListOptions): NewsQuery {
  if (kinds.length === 0) return { kinds: kindsWith(options), options };
  for (const kind of kinds) {
    if (!newsKinds.includes(kind))
      throw new Failure('usage', `no news of the kind ${kind}; there is ${newsKinds.join(', ')}`);
    chosenIn({ ...options, kind });
  }
  return { kinds: newsKinds.filter((kind) => kinds.includes(kind)), options };
}

/** The kinds that have all the conditions: of `stage` only commitments. Throws `usage` where none has. */
export function kindsWith(options: ListOptions): readonly RecordKind[] {
  const kinds: RecordKind[] = [];
  let refusal: Failure | null = null;
  for (const kind of newsKinds) {
    try {
      chosenIn({ ...options, kind });
      kinds.push(kind);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refusal = error;
    }
  }
  if (kinds.length === 0 && refusal !== null) throw refusal;
  return kinds;
}
