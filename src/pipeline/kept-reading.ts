import type { Reading } from '../model/reading.ts';
import { englishWording } from '../reading/english/lexicon/wording.ts';
import { keptReading as keptIn, type KeptReading } from '../resolve/prepare/kept-reading.ts';

/** A reading of an English article in the form that a store keeps. A pure function of the reading. */
export function keptReading(reading: Reading): KeptReading {
  return keptIn(reading, englishWording);
}
