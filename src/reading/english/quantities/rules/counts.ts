import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import type { Sentence } from '../../../../model/annotated.ts';
import { anyOf } from '../../../../model/word-pattern.ts';
import { invariantNouns } from '../../lexicon/counted-nouns.ts';
import { hyphenedCounts } from '../../lexicon/hyphened-numbers.ts';
import { type Counted, readCounted } from '../counted.ts';
import { plainRead, type Candidate, type QuantityRead, type QuantityRule } from '../quantity-rule.ts';

const joinedNoun = new RegExp(String.raw`^-(${anyOf(hyphenedCounts)})\b`);

/** Numbers of people and things: the unit is `people` or the counted noun; `number` where no noun stands behind. */
export const counts: QuantityRule = {
  card: {
    name: 'count',
    kind: 'quantity',
    pattern:
      'A number of people or things, in the noun that it counts; of nothing where no noun stands behind.',
    example: 'The ferry carried 412 passengers.',
    mustNotMatch: 'Resolution No. 57 was adopted.',
  },
  read(candidate, { text, sentence }) {
    if (isPronoun(candidate, text)) return 'refused';
    const rest = text.slice(candidate.end);
    const joined = joinedNoun.exec(rest);
    if (joined) return compound(candidate, joined[1] ?? '');
    // "a two-room home", "the nine-dash line": the number describes.
    if (/^-\p{L}/u.test(rest)) return 'refused';
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
    if (isSingular(candidate, counted, sentence)) return pluralRead(candidate, counted, sentence);
    if (isLabel(candidate, counted.head, text)) return 'refused';
    return plainRead(span, unitOf(counted.head), counted);
  },
};

/** "30 boats sank" with the verb taken for a noun: the plural inside the phrase is what is counted; else nothing is. */
function pluralRead({ start, end }: Candidate, counted: Counted, { tokens, span }: Sentence): QuantityRead {
  const plural = tokens.findLast(
    (token) =>
      token.xpos === 'NNS' &&
      token.span.start >= counted.start + span.start &&
      token.span.end < counted.end + span.start,
  );
  if (!plural) return plainRead({ start, end }, 'number', null);
  const cut = { start: counted.start, end: plural.span.end - span.start };
  return plainRead({ start, end: cut.end }, unitOf(plural.text), cut);
}

/** "21 replenishment": more than one of a singular noun is no count, but a name or a code with its number. */
function isSingular({ last }: Candidate, counted: Counted, { tokens, span }: Sentence): boolean {
  if (last.value <= 1 || invariantNouns.has(counted.head.toLowerCase()) || counted.head.endsWith('s'))
    return false;
  const token = tokens.findLast((one) => one.span.end === counted.end + span.start);
  return token?.xpos === 'NN';
}

/** "Photo 18 Jane Roe": digits between names label what follows. */
function isLabel({ first, start }: Candidate, head: string, text: string): boolean {
  if (!first.digits || !/^\p{Lu}\p{Ll}*[^s\P{L}]$/u.test(head) || isPersonNoun(head)) return false;
  // "11 Memorial Road": the rest of a name or a date that was cut before it.
  if (start === 0) return true;
  return /(?:\p{Lu}[\p{L}.]*|\d of)\s$/u.test(text.slice(Math.max(0, start - 16), start));
}

/** "10-member", "27-nation", "3,000-strong": the noun before the one that it describes is counted. */
function compound(candidate: Candidate, noun: string): QuantityRead {
  const start = candidate.end + 1;
  const end = start + noun.length;
  const unit =
    noun === 'strong' || noun === 'person'
      ? 'people'
      : noun.endsWith('y')
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`;
  return plainRead({ start: candidate.start, end }, unit, { start, end });
}

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
