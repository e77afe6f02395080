import { anyOf } from '../../../model/word-pattern.ts';
import { pageCues } from '../../lexicon/page-cues.ts';
import type { Segment } from '../page-segments.ts';

/** Kinds of segments, each by its number. */
export const kindNumbers: Readonly<Record<Segment['kind'], number>> = {
  paragraph: 0,
  headline: 1,
  'list-item': 2,
  quotation: 3,
  caption: 4,
  standfirst: 5,
  dateline: 6,
};

const cue = new RegExp(String.raw`[©ⓒ]|\b${anyOf(pageCues)}`, 'i');
const year = /\b(?:19|20)\d\d\b/;
const bars = /[|•·]/;
/** Longer segments are told by this much of them, in units. */
const reach = 1000;

interface Counts {
  words: number;
  sentences: number;
  commas: number;
  digits: number;
  capitals: number;
}

function countSigns(text: string): Counts {
  const counts: Counts = { words: 0, sentences: 0, commas: 0, digits: 0, capitals: 0 };
  let before = ' ';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (before === ' ' && sign !== ' ') {
      counts.words += 1;
      if (sign !== sign.toLowerCase()) counts.capitals += 1;
    }
    if (sign === ',' || sign === '،' || sign === '、') counts.commas += 1;
    else if (sign >= '0' && sign <= '9') counts.digits += 1;
    else if (sign === ' ' && (before === '.' || before === '!' || before === '?')) counts.sentences += 1;
    before = sign;
  }
  return counts;
}

/**
 * What is seen of a segment's own text: units, words, share of links, the end of a sentence, sentences, commas a word, digits a sign, capitals a
 * word, kind, level of heading, bold, running, bars, words of furniture, a year.
 */
export function textFeatures(segment: Segment): number[] {
  const text = segment.text.length > reach ? segment.text.slice(0, reach) : segment.text;
  const counts = countSigns(text);
  return [
    segment.units,
    counts.words,
    segment.linked / segment.units,
    segment.ends ? 1 : 0,
    counts.sentences,
    counts.commas / Math.max(1, counts.words),
    counts.digits / text.length,
    counts.capitals / Math.max(1, counts.words),
    kindNumbers[segment.kind],
    segment.level,
    segment.bold ? 1 : 0,
    segment.running ? 1 : 0,
    bars.test(text) ? 1 : 0,
    cue.test(text) ? 1 : 0,
    year.test(text) ? 1 : 0,
  ];
}
