import { readdirSync, readFileSync } from 'node:fs';
import type { Sentence } from '../../src/model/annotated.ts';
import type { EnglishAnnotator } from '../../src/language/annotator.ts';
import { plainArticle } from './plain-article.ts';

/** One sentence with the arcs that matter: `relation head dependent`, words as written. */
export interface ParseCase {
  /** What kind of difficulty it is: the name of its file. */
  readonly kind: string;
  readonly text: string;
  readonly arcs: readonly string[];
}

/** How many of the arcs were found. */
export interface CaseScore {
  readonly sentences: number;
  readonly arcs: number;
  readonly found: number;
  /** Share found, in percent, for each kind in order of name. */
  readonly kinds: Readonly<Record<string, number>>;
  /** What was not found: sentence, arc wanted, arc given. */
  readonly misses: readonly string[];
}

const folder = new URL('./cases/', import.meta.url);

/** All cases: blank lines part them; the first line is the sentence, each further line an arc. */
export function loadCases(): readonly ParseCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.toSorted().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .trim()
      .split('\n\n')
      .map((paragraph) => {
        const [text, ...arcs] = paragraph.split('\n');
        return { kind: file.replace('.txt', ''), text, arcs };
      }),
  );
}

/** Scores heads and plain labels of the arcs. */
export function scoreCases(annotator: EnglishAnnotator, cases: readonly ParseCase[]): CaseScore {
  const misses: string[] = [];
  const kinds = new Map<string, { arcs: number; found: number }>();
  for (const { kind, text, arcs } of cases) {
    const count = kinds.get(kind) ?? { arcs: 0, found: 0 };
    kinds.set(kind, count);
    const { sentences } = annotator.annotate(plainArticle([['paragraph', text]]));
    for (const arc of arcs) {
      count.arcs++;
      const given = sentences.length === 1 ? arcGiven(sentences[0], arc) : 'no single sentence';
      if (given === null) count.found++;
      else misses.push(`${text} | wanted ${arc} | ${given}`);
    }
  }
  const counts = [...kinds.values()];
  return {
    sentences: cases.length,
    arcs: counts.reduce((sum, { arcs }) => sum + arcs, 0),
    found: counts.reduce((sum, { found }) => sum + found, 0),
    kinds: Object.fromEntries([...kinds].map(([kind, count]) => [kind, share(count)])),
    misses,
  };
}

/** Null where the arc is there; else the arc that the dependent has instead. */
function arcGiven({ tokens }: Sentence, arc: string): string | null {
  const [wanted, head, dependent] = arc.split(' ');
  const tries = tokens.filter(({ text }) => text === dependent);
  const right = tries.some(
    (token) => tokens[token.head]?.text === head && plain(token.relation) === plain(wanted),
  );
  if (right) return null;
  const [first] = tries;
  return first === undefined
    ? 'no such word'
    : `given ${first.relation} ${tokens[first.head]?.text ?? 'root'} ${first.text}`;
}

function plain(relation: string): string {
  return relation.split(':')[0];
}

function share({ arcs, found }: { readonly arcs: number; readonly found: number }): number {
  return Math.round((1000 * found) / arcs) / 10;
}
