import type { Dossier, DossierLine, DossierPiece, DossierSource } from '../../export/brief/dossier.ts';
import type { BriefLine, BriefPiece, BriefSection, BriefSource } from './brief-card.ts';
import { besideParts } from './fitting.ts';
import { articleUri, passageUri } from './uris.ts';

/** About how long the fields of a cited sentence are in JSON, beside its words and with its share of what its article is headed with. */
const citedSize = 400;

/** The parts of a brief that fit into an answer. */
export interface BriefWithin {
  readonly sections: readonly BriefSection[];
  readonly sources: readonly BriefSource[];
  readonly truncated: boolean;
}

/**
 * The lines of a dossier that fit into so many characters, with the sentences that they cite. A line of each section is taken in turn, so that the last
 * of them has its share; each says how many it had to leave out.
 */
export function briefWithin(dossier: Dossier, room: number): BriefWithin {
  const { title, period, summary, sections, sources } = dossier;
  const taking = takingLines(sources, room - besideParts - JSON.stringify([title, period, summary]).length);
  const kept = sections.map(({ heading, empty, lines }) => ({
    heading,
    note: lines.length === 0 ? empty : null,
    all: lines.map(lineOf),
    taken: 0,
  }));
  const longest = Math.max(0, ...kept.map(({ all }) => all.length));
  for (let at = 0; at < longest && !taking.isFull(); at += 1)
    for (const one of kept) {
      const next = one.all[at];
      if (next !== undefined && taking.take(next)) one.taken += 1;
    }
  return {
    sections: kept.map(({ heading, note, all, taken }) => {
      return { heading, note, lines: all.slice(0, taken), leftOut: all.length - taken };
    }),
    sources: sources.flatMap((one) => sourceOf(one, taking.marks)),
    truncated: taking.isFull(),
  };
}

interface Taking {
  /** Marks of the sentences that the lines taken cite. */
  readonly marks: ReadonlySet<string>;
  /** Whether there was room for a line; once there was none, there is none for any other. */
  readonly take: (line: BriefLine) => boolean;
  readonly isFull: () => boolean;
}

function takingLines(sources: readonly DossierSource[], room: number): Taking {
  const quotes = new Map(
    sources.flatMap((one) => one.sentences.map(({ mark, quote }) => [mark, quote] as const)),
  );
  const marks = new Set<string>();
  let left = room;
  return {
    marks,
    isFull: () => left < 0,
    take: (line) => {
      if (left < 0) return false;
      const fresh = marksOf(line).filter((mark) => !marks.has(mark));
      left -= JSON.stringify(line).length;
      for (const mark of fresh) left -= citedSize + JSON.stringify(quotes.get(mark) ?? '').length;
      if (left < 0) return false;
      for (const mark of fresh) marks.add(mark);
      return true;
    },
  };
}

function lineOf({ lead, text, sources, series = [], below = [] }: DossierLine): BriefLine {
  const pieces = [...series.map(pieceOf), ...below.flatMap(belowOf)];
  const said = [lead, text].filter((part) => part !== '').join(' — ');
  return { text: said, marks: sources, ...(pieces.length === 0 ? {} : { below: pieces }) };
}

function belowOf(one: DossierLine): readonly BriefPiece[] {
  const { below = [], ...own } = lineOf(one);
  return [own, ...below];
}

const pieceOf = ({ text, sources }: DossierPiece): BriefPiece => ({ text, marks: sources });

function marksOf({ marks, below = [] }: BriefLine): readonly string[] {
  return [...new Set([...marks, ...below.flatMap((one) => one.marks)])];
}

function sourceOf({ article, sentences, ...one }: DossierSource, marks: ReadonlySet<string>): BriefSource[] {
  const cited = sentences.filter(({ mark }) => marks.has(mark));
  if (cited.length === 0) return [];
  const told = cited.map((sentence) => ({ ...sentence, uri: passageUri(article, sentence) }));
  return [{ ...one, uri: articleUri(article), sentences: told }];
}
