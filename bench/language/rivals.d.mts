/** One word as a tagger found it: UTF-16 offsets and Universal Dependencies part of speech. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
}

/** Another library for JavaScript that tags English. */
export interface Rival {
  readonly name: string;
  tag(text: string): readonly TaggedWord[];
}

/** The rivals that `bench/node_modules` has; the names of those that it has not. */
export function loadRivals(): Promise<{
  readonly found: readonly Rival[];
  readonly missing: readonly string[];
}>;
