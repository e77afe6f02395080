import type { LocalActor, Party } from '../../../../model/actor.ts';
import type { Annotated } from '../../../../model/annotated.ts';
import type { Findings } from '../../../mechanics/findings.ts';
import type { TokenPlace } from '../../../mechanics/token-place.ts';
import { spokenPaper } from '../../lexicon/official-papers.ts';
import { isAsker, labelOf, type Label } from './label-of.ts';
import { labelSpeaker } from './label-speaker.ts';

/** Whose words a sentence of a transcript are. */
export interface Turn {
  readonly speaker: Party;
  /** The label. */
  readonly place: TokenPlace;
  /** Offset at which his words begin; those before it are the label. */
  readonly from: number;
}

/** The turn in which a sentence stands; null outside transcripts, in labels and in the words of those who ask. */
export type TurnAt = (sentence: number) => Turn | null;

/** A conversation with more voices than this is no transcript but a list. */
const mostVoices = 60;

interface Labelled extends Label {
  readonly block: number;
}

function labelsOf({ article }: Annotated): readonly Labelled[] {
  return article.blocks.flatMap(({ span }, block) => {
    const label = labelOf(article.text.slice(span.start, span.end));
    return label === null ? [] : [{ ...label, block }];
  });
}

/** What stands before the first label, where a transcript says who is there; the title with it. */
function headOf({ article }: Annotated, [first]: readonly Labelled[]): string {
  return `${article.title ?? ''}\n${article.text.slice(0, article.blocks[first.block].span.start)}`;
}

/** The labels of those who ask; reporters who are called by name are those whose turns are mostly questions. */
function askingLabels({ article }: Annotated, labels: readonly Labelled[]): ReadonlySet<string> {
  const asked = new Map<string, number>();
  for (const [at, { words }] of labels.entries()) {
    const last = (labels[at + 1]?.block ?? article.blocks.length) - 1;
    const { end } = article.blocks[last].span;
    const isQuestion = /\?\s*$/.test(article.text.slice(end - 3, end));
    asked.set(words, (asked.get(words) ?? 0) + (isQuestion || isAsker(words) ? 1 : -1));
  }
  return new Set([...asked].flatMap(([words, more]) => (more > 0 ? [words] : [])));
}

/** Who speaks under each of these labels, by position among the actors; labels of nobody known are left out. */
function speakersOf(
  labels: readonly string[],
  head: string,
  actors: readonly LocalActor[],
): ReadonlyMap<string, number> {
  return new Map(
    labels.flatMap((words) => {
      const actor = labelSpeaker(words, head, actors);
      return actor < 0 ? [] : [[words, actor] as const];
    }),
  );
}

/**
 * Reads who speaks in a transcript: every block that opens with a label in capitals begins a turn, which the next label ends. A text is a
 * transcript where at least two blocks open with the label of somebody who speaks or asks, one where its title says that it is speech.
 * Linear in the text.
 */
export function turnsOf(annotated: Annotated, { actors }: Findings): TurnAt {
  const labels = labelsOf(annotated);
  if (labels.length === 0) return () => null;
  const voices = new Set(labels.map(({ words }) => words));
  if (voices.size > mostVoices) return () => null;
  const asking = askingLabels(annotated, labels);
  const answering = [...voices].filter((words) => !asking.has(words));
  const speakers = speakersOf(answering, headOf(annotated, labels), actors);
  const known = labels.filter(({ words }) => asking.has(words) || speakers.has(words));
  if (known.length < (spokenPaper.test(annotated.article.title ?? '') ? 1 : 2)) return () => null;
  const turnAt = ({ words, block, length }: Labelled, sentence: number): Turn | null => {
    const actor = speakers.get(words);
    if (actor === undefined) return null;
    const from = annotated.article.blocks[block].span.start + length;
    return { speaker: { actor, name: actors[actor].name }, place: { sentence, token: 0 }, from };
  };
  const turns: (Turn | null)[] = [];
  let next = 0;
  let turn: Turn | null = null;
  for (const { index, block } of annotated.sentences) {
    for (; next < labels.length && labels[next].block <= block; next += 1) turn = turnAt(labels[next], index);
    turns[index] = turn;
  }
  return (sentence) => turns[sentence] ?? null;
}
