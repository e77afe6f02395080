import { isPersonNoun } from '../../en/person-nouns.ts';
import { readCounted } from '../counted.ts';
import { plainRead, type Candidate, type QuantityRule } from '../quantity-rule.ts';

/** Numbers of people and things: the unit is `people` or the counted noun; `number` where no noun stands behind. */
export const counts: QuantityRule = {
  name: 'count',
  read(candidate, { text, sentence }) {
    if (isPronoun(candidate, text)) return 'refused';
    const rest = text.slice(candidate.end);
    const counted = /^(?:\s+|-)(?:(?:more|other|additional|new|further)\s+)?(?=[\p{L}"“])/u.test(rest)
      ? readCounted(
          sentence,
          candidate.end + (/^(?:\s+|-)(?:more|other|additional|further)\s+/.exec(rest)?.[0].length ?? 1),
        )
      : null;
    const span = {
      start: candidate.start,
      end: counted ? Math.max(candidate.end, counted.end) : candidate.end,
    };
    if (!counted) return plainRead(span, 'number', null);
    return plainRead(span, unitOf(counted.head), counted);
  },
};

function unitOf(head: string): string {
  if (isPersonNoun(head)) return 'people';
  return /^[A-Z][a-z]/.test(head) ? head : head.toLowerCase();
}

/** "one" and "zero" in words are pronouns and idioms more often than counts. */
function isPronoun({ first, range }: Candidate, text: string): boolean {
  if (first.digits || range) return false;
  return (
    /^(?:one|zero|a)$/i.test(text.slice(first.start, first.end)) || (first.value === 1 && first.scale === 1)
  );
}
