import type { Bound } from '../../../model/quantity.ts';

/** A bound that words set, with how far the words reach to either side of the number. */
export interface BoundRead {
  readonly bound: Exclude<Bound, 'range'>;
  readonly start: number;
  readonly end: number;
}

const between = '\\s+(?:(?:a|the|an|another|a\\s+further|a\\s+total\\s+of|a\\s+combined|about)\\s+)?$';
const lists: readonly (readonly [BoundRead['bound'], RegExp])[] = [
  [
    'less',
    new RegExp(
      `\\b(?:no\\s+more\\s+than|not\\s+more\\s+than|no\\s+greater\\s+than|just\\s+under|well\\s+(?:under|below)|(?:slightly\\s+)?(?<!\\bnot?\\s)less\\s+than|(?<!\\bnot?\\s)fewer\\s+than|lower\\s+than|under|below|up\\s+to|as\\s+(?:many|much|high|long)\\s+as|at\\s+most|a\\s+maximum\\s+of|short\\s+of)${between}`,
      'i',
    ),
  ],
  [
    'more',
    new RegExp(
      `\\b(?:(?:slightly\\s+|much\\s+|far\\s+|significantly\\s+)?(?<!\\bnot?\\s)more\\s+than|no\\s+(?:fewer|less|closer)\\s+than|not\\s+(?:fewer|less)\\s+than|(?:just|well|slightly|a\\s+little)\\s+over|over|above|at\\s+least|a\\s+minimum\\s+of|upwards\\s+of|in\\s+excess\\s+of|greater\\s+than|higher\\s+than|larger\\s+than|longer\\s+than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|north\\s+of|beyond)${between}`,
      'i',
    ),
  ],
  [
    'about',
    new RegExp(
      `(?:\\b(?:about|around|approximately|approx\\.?|roughly|some|nearly|almost|close\\s+to|near|circa|an\\s+estimated|estimated(?:\\s+(?:to\\s+be|at))?|in\\s+the\\s+region\\s+of|the\\s+equivalent\\s+of\\s+about)${between}|~\\s?$)`,
      'i',
    ),
  ],
];

const behind: readonly (readonly [BoundRead['bound'], RegExp])[] = [
  [
    'more',
    /^(?:\s*\+|-plus\b|\s+or\s+(?:more|above|higher|longer)\b|\s+and\s+(?:above|over|more)\b|\s+at\s+(?:least|the\s+very\s+least)\b)/i,
  ],
  ['less', /^(?:\s+or\s+(?:less|fewer|below)\b|\s+at\s+(?:most|the\s+most)\b)/i],
  ['about', /^(?:\s+or\s+so\b|-odd\b|\s+or\s+thereabouts\b)/i],
];

/** Reads the words that bound the number (or sum) standing at these sentence offsets; "exact" where there are none. */
export function readBound(text: string, start: number, end: number): BoundRead {
  const front = text.slice(Math.max(0, start - 48), start);
  for (const [bound, pattern] of lists) {
    const match = pattern.exec(front);
    if (match && !isOtherUse(match[0], front.slice(0, match.index))) {
      return { bound, start: start - (front.length - match.index), end };
    }
  }
  const rest = text.slice(end, end + 24);
  for (const [bound, pattern] of behind) {
    const match = pattern.exec(rest);
    if (match) return { bound, start, end: end + match[0].length };
  }
  return { bound: 'exact', start, end };
}

/** "spread over 12 provinces", "voted over 3 rounds", "at about 9": place or time, no bound. */
function isOtherUse(words: string, front: string): boolean {
  if (!/^(?:over|under|above|below|around|beyond)\b/i.test(words)) return false;
  return /\b(?:spread|scattered|held|divided|placed|flew|flying|travelled|built|in\s+talks|clash|dispute|fight|row|concerns?|worries|anger|talks|arguments?|control|victory|win|won|jurisdiction|sovereignty)\s+$/i.test(
    front,
  );
}
