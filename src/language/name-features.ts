import { roleBits } from './gazetteer.ts';
import { nameAtoms, nameTemplates } from './name-templates.ts';
import type { WordColumns } from './word-columns.ts';

/** The sentence whose names are looked for. */
export interface NameContext {
  readonly words: WordColumns;
  readonly tags: ArrayLike<number>;
  /** 1 for the tags of proper nouns. */
  readonly properTags: Uint8Array;
  /** What the gazetteer knows of each word. */
  readonly known: Int32Array;
  /** Name class given to each word. */
  readonly classes: Uint8Array;
  /** Class that each word of the article's earlier names had, by exact hash. */
  readonly memory: Map<number, number>;
  readonly count: number;
  readonly atoms: Int32Array;
  readonly features: Int32Array;
  readonly scores: Int32Array;
}

const none = 0x2545f491;

/** Room for the names of a sentence of `words`. */
export function createNameContext(words: WordColumns): Omit<NameContext, 'count' | 'tags' | 'properTags'> {
  const capacity = words.lower.length;
  return {
    words,
    known: new Int32Array(capacity),
    classes: new Uint8Array(capacity),
    memory: new Map(),
    atoms: new Int32Array(nameAtoms.length),
    features: new Int32Array(nameTemplates.count),
    scores: new Int32Array(8),
  };
}

/** Whether the word may be in a name at all: it is capitalised or tagged as a proper noun, or a name goes on. */
export function mayBeName({ words, tags, properTags, classes }: NameContext, at: number): boolean {
  return words.initial[at] % 2 === 1 || properTags[tags[at]] === 1 || (at > 0 && classes[at - 1] > 0);
}

/** Writes the atoms of the word at `at`; the classes before it must be set. */
export function readNameAtoms(context: NameContext, at: number): void {
  const { words, atoms, tags, known, classes } = context;
  atoms[0] = words.lower[at];
  atoms[1] = words.exact[at];
  atoms[2] = words.shape[at];
  atoms[3] = words.suffix2[at];
  atoms[4] = words.suffix3[at];
  atoms[5] = words.suffix4[at];
  atoms[6] = words.prefix3[at];
  atoms[7] = tags[at];
  atoms[8] = at > 0 ? classes[at - 1] : -1;
  atoms[9] = at > 1 ? classes[at - 2] : -1;
  atoms[20] = at === 0 ? 1 : 0;
  atoms[21] = known[at];
  readNeighbours(context, at);
  atoms[24] = context.memory.get(words.exact[at]) ?? -1;
  atoms[25] = rolesNear(context, at);
  readKin(context, at);
}

function readNeighbours(context: NameContext, at: number): void {
  const { words, atoms, tags, known, count, memory } = context;
  const before = at > 0;
  const after = at + 1 < count;
  atoms[10] = before ? words.lower[at - 1] : none;
  atoms[11] = after ? words.lower[at + 1] : none;
  atoms[12] = at > 1 ? words.lower[at - 2] : none;
  atoms[13] = at + 2 < count ? words.lower[at + 2] : none;
  atoms[14] = before ? words.shape[at - 1] : none;
  atoms[15] = after ? words.shape[at + 1] : none;
  atoms[16] = before ? tags[at - 1] : -1;
  atoms[17] = after ? tags[at + 1] : -1;
  atoms[18] = before ? words.suffix3[at - 1] : none;
  atoms[19] = after ? words.suffix3[at + 1] : none;
  atoms[22] = before ? known[at - 1] : -1;
  atoms[23] = after ? known[at + 1] : -1;
  atoms[26] = after ? (memory.get(words.exact[at + 1]) ?? -1) : -1;
  atoms[27] = at + 2 < count ? known[at + 2] : -1;
}

/** The fine and wide clusters of the word and its neighbours. */
function readKin({ atoms, words: { fine, wide }, count }: NameContext, at: number): void {
  const before = at > 0;
  const after = at + 1 < count;
  atoms[28] = fine[at];
  atoms[29] = before ? fine[at - 1] : none;
  atoms[30] = after ? fine[at + 1] : none;
  atoms[31] = at + 2 < count ? fine[at + 2] : none;
  atoms[32] = wide[at];
  atoms[33] = before ? wide[at - 1] : none;
  atoms[34] = after ? wide[at + 1] : none;
}

/** Whether a title stands up to three words before, or a word of saying up to three words after. */
function rolesNear({ known, count }: NameContext, at: number): number {
  let roles = 0;
  for (let near = Math.max(0, at - 3); near < at; near++) roles |= roleBits(known[near]) & 1;
  for (let near = at + 1; near < Math.min(count, at + 4); near++) roles |= roleBits(known[near]) & 2;
  return roles;
}
