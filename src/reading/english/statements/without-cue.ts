import type { Attribution } from './attribution.ts';

/** What a statement that no word of saying brings has of its own. */
type Own = Pick<Attribution, 'rule' | 'sentence' | 'speaker' | 'content'>;

/** Direct words that no word of saying brings, said as they stand: a quotation that goes on, a post, what issuers say of themselves. */
export function withoutCue({ rule, sentence, speaker, content }: Own): Attribution {
  return {
    rule,
    sentence,
    cue: null,
    cueToken: -1,
    source: null,
    speaker,
    addressee: null,
    content,
    act: 'affirm',
    register: 'speech',
    quoted: 'direct',
    negated: false,
    future: false,
    hypothetical: false,
    nested: false,
  };
}
