import type { Mention } from '../../model/actor.ts';

/** Finds the mentions of an article by where they stand. Every answer keeps the order of the list indexed. */
export interface MentionIndex {
  /** Mentions whose syntactic head is this token; several where a plural reference stands for several actors. */
  headedBy(sentence: number, token: number): readonly Mention[];
  /** Mentions whose tokens cover this one, the innermost as well as those around it. */
  covering(sentence: number, token: number): readonly Mention[];
  /** Every mention of the sentence, in text order. */
  in(sentence: number): readonly Mention[];
  /** The pronouns that stand for an actor, "she" and "his", in text order. */
  pronounsOf(actor: number): readonly Mention[];
}

const none: readonly Mention[] = [];

type Shelf = Map<number, Mention[]>;

function put(shelf: Shelf, key: number, mention: Mention): void {
  const row = shelf.get(key);
  if (row === undefined) shelf.set(key, [mention]);
  else row.push(mention);
}

function shelfOf(shelves: Map<number, Shelf>, sentence: number): Shelf {
  const shelf = shelves.get(sentence) ?? new Map<number, Mention[]>();
  shelves.set(sentence, shelf);
  return shelf;
}

/**
 * Indexes the mentions of one article by sentence and token; linear in the tokens that they cover.
 *
 * An empty list stands for "no mention here", also for sentences and tokens that do not exist.
 */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const heads = new Map<number, Shelf>();
  const covers = new Map<number, Shelf>();
  const sentences: Shelf = new Map();
  const pronouns: Shelf = new Map();
  for (const mention of mentions) {
    put(sentences, mention.sentence, mention);
    if (mention.form === 'pronoun') put(pronouns, mention.actor, mention);
    put(shelfOf(heads, mention.sentence), mention.tokens.head, mention);
    const shelf = shelfOf(covers, mention.sentence);
    for (let token = mention.tokens.start; token < mention.tokens.end; token += 1) put(shelf, token, mention);
  }
  return {
    headedBy: (sentence, token) => heads.get(sentence)?.get(token) ?? none,
    covering: (sentence, token) => covers.get(sentence)?.get(token) ?? none,
    in: (sentence) => sentences.get(sentence) ?? none,
    pronounsOf: (actor) => pronouns.get(actor) ?? none,
  };
}
