import { sumNouns } from '../../lexicon/figure-verbs.ts';
import { readCounted, tokenAt } from '../../quantities/counted.ts';
import type { FigureContext, Measured } from '../figure-context.ts';
import { phraseBefore } from '../words-before.ts';
import { textOf } from '../noun-phrase.ts';

const verbBefore =
  /\b(set\s+aside|\p{Ll}+?)\s+(?:(?:an?\s+)?(?:additional|further|extra|another|initial|about|around|up\s+to|a\s+total\s+of)\s+)*$/u;

/** "invested … in a plant", "lent … to the state", "set aside … for towns": the verb's word beside the sum. */
export function sumBeside({ sentence, finding }: FigureContext): Measured | null {
  if (finding.quantity.unit !== 'money' || finding.counted) return null;
  const match = verbBefore.exec(sentence.text.slice(0, finding.span.start - sentence.span.start));
  const noun = match && sumNounOf((match[1] ?? '').toLowerCase());
  if (!noun) return null;
  const rest =
    /^\s+(?:in|for|to|on|towards?|into)\s+(?:the\s+|a\s+|an\s+|its\s+|their\s+|build(?:ing)?\s+)*/.exec(
      sentence.text.slice(finding.span.end - sentence.span.start),
    );
  const index = tokenAt(sentence.tokens, sentence.span.start + match.index);
  const owner = index > 0 ? (phraseBefore(sentence, index)?.measure ?? null) : null;
  return {
    measure: noun,
    of: rest ? nounAt(sentence, finding.span.end + rest[0].length) : owner,
    unit: null,
    head: null,
    rule: 'sum-beside',
  };
}

function nounAt(sentence: FigureContext['sentence'], offset: number): string | null {
  const counted = readCounted(sentence, offset - sentence.span.start);
  if (!counted) return null;
  const start = counted.start + sentence.span.start;
  const first = tokenAt(sentence.tokens, start);
  const words = sentence.tokens
    .slice(first)
    .filter((token) => token.span.end <= counted.end + sentence.span.start);
  return textOf(words);
}

const pastForms: Readonly<Record<string, string>> = {
  lent: 'lend',
  spent: 'spend',
  gave: 'give',
  given: 'give',
  paid: 'pay',
  lost: 'lose',
  sold: 'sell',
  bought: 'buy',
  sent: 'send',
  made: 'make',
  'set aside': 'earmark',
  sought: 'seek',
  froze: 'freeze',
  stole: 'steal',
};

function sumNounOf(word: string): string | null {
  const past = pastForms[word];
  const stems = past
    ? [past]
    : [
        word,
        word.replace(/s$/, ''),
        word.replace(/e?d$/, ''),
        word.replace(/d$/, ''),
        word.replace(/ing$/, ''),
        word.replace(/ing$/, 'e'),
        word.replace(/(.)\1(?:ed|ing)$/, '$1'),
      ];
  for (const stem of stems) {
    if (Object.hasOwn(sumNouns, stem)) return sumNouns[stem] ?? null;
  }
  return null;
}
