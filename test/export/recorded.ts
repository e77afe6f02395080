import type { DossierActor, DossierValues } from '../../src/export/brief/dossier.ts';
import type { Citation } from '../../src/model/citation.ts';
import type {
  ArticleHead,
  RecordedCommitment,
  RecordedEvent,
  RecordedFigure,
  RecordedStatement,
} from '../../src/model/record.ts';
import { day, quantity } from '../resolve/reading-builder.ts';

/** A sentence of an article; sentences count from 0. */
export function cited(quote: string, sentence = 0, article = 'a'): Citation {
  return { article, sentence, start: 0, end: quote.length, quote };
}

/** An article of this day. */
export function head(id: string, publishedOn: string | null, outlet: string | null = 'Wire'): ArticleHead {
  return {
    kind: 'article',
    id,
    source: `${id}.txt`,
    url: null,
    outlet,
    title: null,
    byline: null,
    publishedOn,
    language: 'en',
    sha256: '',
  };
}

/** An actor of a page; a person of no country unless said otherwise. */
export function known(id: string, parts: Partial<DossierActor> = {}): DossierActor {
  return {
    id,
    type: 'person',
    country: null,
    countryName: null,
    names: [id],
    offices: [],
    facts: 1,
    ...parts,
  };
}

/** Talks of the parties, each an actor by its own name, on 3 May 2024. */
export function talks(parties: readonly string[], parts: Partial<RecordedEvent> = {}): RecordedEvent {
  return {
    kind: 'event',
    id: parties.join('+'),
    type: 'CONSULT',
    mode: null,
    act: 'talks',
    status: 'happened',
    date: day('2024-05-03'),
    place: null,
    contexts: [],
    participants: parties.map((name) => ({ actor: name, name, role: 'actor' })),
    summary: '',
    citations: [cited('They met on 3 May 2024.')],
    independentSources: 1,
    ...parts,
  };
}

/** An undertaking of the parties. */
export function promise(action: string, parts: Partial<RecordedCommitment> = {}): RecordedCommitment {
  const citation = cited(`They will ${action}.`);
  return {
    kind: 'commitment',
    id: action,
    action,
    by: [{ actor: 'A', name: 'A' }],
    to: [],
    quantity: null,
    due: null,
    overdue: false,
    stage: 'agreed',
    history: [{ stage: 'agreed', basis: 'stated', on: '2024-05-03', quantity: null, due: null, citation }],
    citations: [citation],
    ...parts,
  };
}

/** Something that A said, reported with "said" in a sentence of its own. */
export function said(content: string, parts: Partial<RecordedStatement> = {}): RecordedStatement {
  const speaker = parts.speaker ?? { actor: 'A', name: 'A' };
  return {
    kind: 'statement',
    id: content,
    act: 'affirm',
    cue: 'said',
    content,
    quoted: 'indirect',
    date: null,
    speaker,
    speakers: [speaker],
    status: 'happened',
    addressee: null,
    citations: [cited(`A said ${content}.`)],
    ...parts,
  };
}

/** A figure that is so, of no day, told by the outlet itself. */
export function figure(id: string, low: number, parts: Partial<RecordedFigure> = {}): RecordedFigure {
  return {
    kind: 'figure',
    id,
    measure: 'trade',
    of: null,
    measureParts: null,
    place: null,
    quantity: { ...quantity(low), unit: 'money', currency: 'USD' },
    asOf: null,
    frame: 'actual',
    saidBy: null,
    citations: [cited(`Trade: ${low}.`, 0, id)],
    ...parts,
  };
}

/** What a page is made of: nothing but what is given. */
export function values(parts: Partial<DossierValues> = {}): DossierValues {
  return {
    events: [],
    statements: [],
    commitments: [],
    figures: [],
    conflicts: [],
    measures: [],
    actors: [],
    articles: [],
    cut: [],
    ...parts,
  };
}
