import type { LocalActor, Party } from '../../src/model/actor.ts';
import type { Article } from '../../src/model/article.ts';
import type { Citations } from '../../src/model/citation.ts';
import type {
  Claim,
  CommitmentClaim,
  EventClaim,
  FigureClaim,
  OfficeClaim,
  ParticipantRole,
  StatementClaim,
} from '../../src/model/claim.ts';
import type { PartialDate } from '../../src/model/dates.ts';
import type { EventPlace } from '../../src/model/place.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Reading } from '../../src/model/reading.ts';
import { contentId } from '../../src/resolve/canonical.ts';

/** A calendar day, stated. */
export function day(date: string, basis: PartialDate['basis'] = 'stated'): PartialDate {
  return { start: date, end: date, precision: 'day', basis };
}

/** A town or country with its country, and a point as the gazetteer gives one; stated unless said otherwise. */
export function place(
  name: string,
  country: string | null,
  basis: EventPlace['basis'] = 'stated',
): EventPlace {
  return { name, country, lat: 10, lon: 10, basis };
}

/** A quantity; people unless said otherwise. */
export function quantity(
  low: number | null,
  bound: Quantity['bound'] = 'exact',
  more: Partial<Quantity> = {},
): Quantity {
  const value =
    bound === 'more' ? { low, high: null } : bound === 'less' ? { low: null, high: low } : { low, high: low };
  return { ...value, bound, unit: 'people', currency: null, ...more };
}

interface Envelope {
  readonly id?: string;
  readonly outlet?: string | null;
  readonly on?: string | null;
  readonly version?: string;
}

/** Builds one reading: sentences are added as they are cited, and the text is made of them. */
export class ReadingBuilder {
  readonly #envelope: Envelope;
  readonly #sentences: string[] = [];
  readonly #actors: {
    type: LocalActor['type'];
    name: string;
    names: string[];
    country: string | null;
    sentences: number[];
  }[] = [];
  readonly #claims: ((article: string) => Claim)[] = [];

  constructor(envelope: Envelope = {}) {
    this.#envelope = envelope;
  }

  /** An actor of the article, by its fullest name; named in the sentence added next unless it is there already. */
  actor(
    type: LocalActor['type'],
    name: string,
    ...[country = null, names = []]: readonly [(string | null)?, (readonly string[])?]
  ): Party {
    const known = this.#actors.findIndex(
      (one) => one.type === type && one.name === name && one.country === country,
    );
    if (known >= 0) return { actor: known, name };
    this.#actors.push({ type, name, names: [name, ...names], country, sentences: [] });
    return { actor: this.#actors.length - 1, name };
  }

  person(name: string, country: string | null = null, names: readonly string[] = []): Party {
    return this.actor('person', name, country, names);
  }

  event(
    sentence: string,
    parts: Partial<EventClaim> & { readonly who: readonly (readonly [Party, ParticipantRole])[] },
  ): this {
    const { who, ...rest } = parts;
    return this.#add(
      sentence,
      who.map(([party]) => party),
      (citations) => ({
        kind: 'event',
        type: 'CONSULT',
        mode: null,
        act: 'talks',
        status: 'happened',
        participants: who.map(([party, role]) => ({ party, role })),
        date: null,
        place: null,
        rule: 'test-event',
        ...rest,
        citations,
      }),
    );
  }

  figure(sentence: string, parts: Partial<FigureClaim> & Pick<FigureClaim, 'measure' | 'quantity'>): this {
    const saidBy = parts.saidBy ?? null;
    return this.#add(sentence, saidBy === null ? [] : [saidBy], (citations) => ({
      kind: 'figure',
      of: null,
      measureParts: null,
      place: null,
      asOf: null,
      saidBy,
      frame: 'actual',
      status: 'happened',
      rule: 'test-figure',
      ...parts,
      citations,
    }));
  }

  statement(
    sentence: string,
    parts: Partial<StatementClaim> & Pick<StatementClaim, 'speaker' | 'content'>,
  ): this {
    return this.#add(sentence, [parts.speaker], (citations) => ({
      kind: 'statement',
      addressee: null,
      act: 'affirm',
      cue: 'said',
      quoted: 'indirect',
      date: null,
      status: 'happened',
      rule: 'test-statement',
      ...parts,
      citations,
    }));
  }

  commitment(
    sentence: string,
    parts: Partial<CommitmentClaim> & Pick<CommitmentClaim, 'by' | 'action'>,
  ): this {
    return this.#add(sentence, [...parts.by], (citations) => ({
      kind: 'commitment',
      to: [],
      quantity: null,
      due: null,
      condition: null,
      stage: 'pledged',
      status: 'planned',
      rule: 'test-commitment',
      ...parts,
      citations,
    }));
  }

  office(sentence: string, parts: Partial<OfficeClaim> & Pick<OfficeClaim, 'holder' | 'title'>): this {
    return this.#add(sentence, [parts.holder], (citations) => ({
      kind: 'office',
      of: null,
      country: null,
      to: null,
      tenure: null,
      on: null,
      status: 'happened',
      rule: 'test-office',
      ...parts,
      citations,
    }));
  }

  #add(sentence: string, parties: readonly Party[], make: (citations: Citations) => Claim): this {
    const known = this.#sentences.indexOf(sentence);
    const at = known < 0 ? this.#sentences.push(sentence) - 1 : known;
    for (const party of parties) {
      const { sentences } = this.#actors[party.actor];
      if (!sentences.includes(at)) sentences.push(at);
    }
    this.#claims.push((article) => make([this.#cite(article, at)]));
    return this;
  }

  #cite(article: string, sentence: number): Citations[0] {
    const start = this.#sentences.slice(0, sentence).reduce((sum, text) => sum + text.length + 2, 0);
    const quote = this.#sentences[sentence];
    return { article, sentence, start, end: start + quote.length, quote };
  }

  reading(): Reading {
    const text = this.#sentences.join('\n\n');
    const { outlet = 'Wire', on = '2024-05-03', version = 'test-1' } = this.#envelope;
    const id = this.#envelope.id ?? contentId('article', [text, outlet, on]);
    const article: Article = {
      id,
      url: null,
      outlet,
      title: this.#sentences[0] ?? null,
      byline: null,
      publishedOn: on,
      retrievedAt: null,
      language: 'en',
      text,
      blocks: this.#sentences.map((_text, at) => {
        const { start, end } = this.#cite(id, at);
        return { kind: 'paragraph', span: { start, end } };
      }),
      sourceHash: contentId('bytes', text),
      source: `test/${id}.txt`,
    };
    const actors = this.#actors.map(({ type, name, names, country, sentences }): LocalActor => {
      const [first = 0, ...rest] = sentences;
      return {
        type,
        name,
        names: names.toSorted(),
        country,
        citations: [this.#cite(id, first), ...rest.map((at) => this.#cite(id, at))],
      };
    });
    return {
      article,
      actors,
      mentions: [],
      claims: this.#claims.map((make) => make(id)),
      issues: [],
      readerVersion: version,
    };
  }
}
