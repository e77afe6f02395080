import { Failure } from '../../model/failure.ts';
import type { RecordKind } from '../../model/record.ts';
import { kindCalled } from '../../record/list-options.ts';

/** The kinds that a client names, by plural or singular. Throws `usage` for a word that is none. */
export function kindsNamed(words: readonly string[]): readonly RecordKind[] {
  return words.map((word) => {
    const kind = kindCalled(word);
    if (kind === null) throw new Failure('usage', `no kind ${word.slice(0, 40)}`);
    return kind;
  });
}
