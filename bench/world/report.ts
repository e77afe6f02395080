import type { LocalActor, Party } from '../../src/model/actor.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { Citation } from '../../src/model/citation.ts';
import type {
  Claim,
  CommitmentClaim,
  EventClaim,
  FigureClaim,
  OfficeClaim,
  StatementClaim,
} from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/reading.ts';

type Uncited<C> = C extends Claim ? Omit<C, 'citations' | 'rule'> : never;
type Said = Uncited<EventClaim | FigureClaim | OfficeClaim | StatementClaim | CommitmentClaim>;

interface Sentence {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly claims: readonly Said[];
  readonly parties: readonly Party[];
}

interface Envelope {
  readonly id: string;
  readonly outlet: string;
  readonly publishedOn: string;
}

/** A report being written: its actors and its sentences with what they claim. */
export class Report {
  readonly #envelope: Envelope;
  readonly #sentences: Sentence[] = [];
  readonly #actors: { readonly type: LocalActor['type']; readonly name: string; readonly country: string }[] =
    [];

  constructor(envelope: Envelope) {
    this.#envelope = envelope;
  }

  actor(type: LocalActor['type'], name: string, country: string): Party {
    const known = this.#actors.findIndex((one) => one.name === name && one.country === country);
    return { actor: known >= 0 ? known : this.#actors.push({ type, name, country }) - 1, name };
  }

  sentence(sentence: Sentence): this {
    this.#sentences.push(sentence);
    return this;
  }

  /** The reading of the report, its offsets cutting exactly its sentences. */
  reading(): Reading {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of this.#sentences) {
      starts.push(length);
      length += text.length + 2;
    }
    const cite = (at: number): Citation => {
      const { text } = this.#sentences[at];
      return {
        article: this.#envelope.id,
        sentence: at,
        start: starts[at],
        end: starts[at] + text.length,
        quote: text,
      };
    };
    const actors = this.#actors.map((actor, at) => this.#localActor({ ...actor, at }, cite));
    const claims = this.#sentences.flatMap(({ claims: said }, at) =>
      said.map((claim): Claim => ({ ...claim, rule: `simulated-${claim.kind}`, citations: [cite(at)] })),
    );
    return {
      article: this.#article(cite),
      actors,
      mentions: [],
      claims,
      issues: [],
      readerVersion: 'simulated',
    };
  }

  #localActor(
    {
      type,
      name,
      country,
      at,
    }: {
      readonly type: LocalActor['type'];
      readonly name: string;
      readonly country: string;
      readonly at: number;
    },
    cite: (at: number) => Citation,
  ): LocalActor {
    const named = this.#sentences.flatMap(({ parties }, place) =>
      parties.some((one) => one.actor === at) ? [cite(place)] : [],
    );
    const [first = cite(0), ...rest] = named;
    return { type, name, names: [name], country, citations: [first, ...rest] };
  }

  #article(cite: (at: number) => Citation): Article {
    const { id, outlet, publishedOn } = this.#envelope;
    const blocks = this.#sentences.map(({ kind }, at): Block => ({
      kind,
      span: { start: cite(at).start, end: cite(at).end },
    }));
    const text = this.#sentences.map((one) => one.text).join('\n\n');
    const title = this.#sentences[0].text;
    return {
      id,
      url: null,
      outlet,
      title,
      byline: null,
      publishedOn,
      retrievedAt: null,
      language: 'en',
      text,
      blocks,
      sourceHash: id,
      source: `world/${id}`,
    };
  }
}
