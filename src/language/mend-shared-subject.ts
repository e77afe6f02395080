import type { ParseState } from './parse-state.ts';
import { plainPrepositions } from './en/plain-prepositions.ts';
import { partNumber } from './parts-of-speech.ts';
import { lowerHash } from './word-columns.ts';

/** Numbers of the labels that the mend reads and writes; -1 for one that the model does not have. */
export interface MendLabels {
  readonly subject: number;
  readonly mark: number;
  readonly case: number;
  readonly join: number;
  readonly joined: number;
  readonly oblique: number;
}

/** Looks the labels up once for a model. */
export function mendLabelsOf(labels: readonly string[]): MendLabels {
  return {
    subject: labels.indexOf('nsubj'),
    mark: labels.indexOf('mark'),
    case: labels.indexOf('case'),
    join: labels.indexOf('cc'),
    joined: labels.indexOf('conj'),
    oblique: labels.indexOf('obl'),
  };
}

const verb = partNumber('VERB');
const prepositions: ReadonlySet<number> = new Set(plainPrepositions.map(lowerHash));

/**
 * Mends "A met with B and agreed …" where B was taken for the subject of the second verb: a preposition that opens no finite
 * clause keeps its noun phrase, the second verb is joined to the first, and both share the first one's subject.
 */
export function mendSharedSubjects(state: ParseState, labels: MendLabels): void {
  const { count, heads, words } = state;
  for (let at = 1; at < count; at++) {
    if (state.labels[at] !== labels.mark || !prepositions.has(words.lower[at])) continue;
    const second = heads[at];
    const first = second < count && state.parts[second] === verb ? heads[second] : count;
    if (second < at || first >= at || state.parts[first] !== verb) continue;
    const noun = childBetween(state, { head: second, label: labels.subject, from: at + 1, to: second });
    if (noun < 0) continue;
    const join = childBetween(state, { head: second, label: labels.join, from: noun + 1, to: second });
    if (join >= 0) mend(state, labels, { at, noun, join, second, first });
  }
}

interface Search {
  readonly head: number;
  readonly label: number;
  readonly from: number;
  readonly to: number;
}

function childBetween({ heads, labels }: ParseState, { head, label, from, to }: Search): number {
  for (let at = from; at < to; at++) if (heads[at] === head && labels[at] === label) return at;
  return -1;
}

interface Misread {
  /** The preposition, its noun, the conjunction, the second and the first verb. */
  readonly at: number;
  readonly noun: number;
  readonly join: number;
  readonly second: number;
  readonly first: number;
}

function mend({ heads, labels: own }: ParseState, labels: MendLabels, words: Misread): void {
  const { at, noun, join, second, first } = words;
  // What stands before the conjunction belongs to the first verb.
  for (let before = at; before < join; before++) if (heads[before] === second) heads[before] = first;
  heads[at] = noun;
  own[at] = labels.case;
  own[noun] = labels.oblique;
  own[second] = labels.joined;
}
