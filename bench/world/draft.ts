import type { LocalActor, Party } from '../../src/model/actor.ts';
import type { Article } from '../../src/model/article.ts';
import type { Citation } from '../../src/model/citation.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Mark } from './truth.ts';

/** A claim without its citation, which the draft adds. */
export type Uncited = Claim extends infer C ? (C extends Claim ? Omit<C, 'citations'> : never) : never;

interface DraftActor {
  readonly type: LocalActor['type'];
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly sentences: number[];
}

/** Who publishes a draft, when, under which id. */
export interface Imprint {
  readonly id: string;
  readonly outlet: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** A sentence with its place in the text. */
interface Placed {
  readonly text: string;
  readonly start: number;
}

/** An article while it is being written: a headline, then one paragraph a sentence, with the claims that each makes. */
export class Draft {
  readonly #sentences: Placed[] = [];
  readonly #actors = new Map<string, DraftActor & { readonly at: number }>();
  readonly #claims: { readonly claim: Uncited; readonly sentence: number }[] = [];
  readonly #marks: Mark[] = [];
  #length = 0;

  /** An actor of the article, named in the sentence that is added next. */
  actor(actor: Omit<DraftActor, 'sentences'>, asWritten: string): Party {
    const key = `${actor.type} ${actor.name}`;
    const known = this.#actors.get(key) ?? { ...actor, sentences: [], at: this.#actors.size };
    this.#actors.set(key, known);
    const sentence = this.#sentences.length;
    if (known.sentences.at(-1) !== sentence) known.sentences.push(sentence);
    return { actor: known.at, name: asWritten };
  }

  /** Adds a sentence with its claims; the mark says which planted contradiction it carries. */
  add(text: string, claims: readonly Uncited[] = [], planted: Omit<Mark, 'sentence'> | null = null): void {
    const sentence = this.#sentences.length;
    this.#sentences.push({ text, start: this.#length });
    this.#length += text.length + 2;
    for (const claim of claims) this.#claims.push({ claim, sentence });
    if (planted !== null) this.#marks.push({ ...planted, sentence });
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** The reading of the draft as this outlet prints it: the same draft under two imprints is one text twice. */
  reading({ id, outlet, on }: Imprint): Reading {
    const text = this.#sentences.map((one) => one.text).join('\n\n');
    const cite = (at: number): Citation => {
      const { text: quote, start } = this.#sentences[at];
      return { article: id, sentence: at, start, end: start + quote.length, quote };
    };
    const article: Article = {
      id,
      url: null,
      outlet,
      title: this.#sentences[0].text,
      byline: null,
      publishedOn: on,
      retrievedAt: null,
      language: 'en',
      text,
      blocks: this.#sentences.map(({ start, text: held }, at) => ({
        kind: at === 0 ? 'headline' : 'paragraph',
        span: { start, end: start + held.length },
      })),
      sourceHash: id,
      source: `world/${id}.txt`,
    };
    const actors = [...this.#actors.values()].map(({ type, name, names, country, sentences }): LocalActor => {
      const [first, ...rest] = sentences;
      const forms = [...new Set([name, ...names])].toSorted();
      return { type, name, names: forms, country, citations: [cite(first), ...rest.map(cite)] };
    });
    const claims = this.#claims.map(({ claim, sentence }): Claim => ({
      ...claim,
      citations: [cite(sentence)],
    }));
    return { article, actors, mentions: [], claims, issues: [], readerVersion: 'world-1' };
  }
}
