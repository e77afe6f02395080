import * as z from 'zod';
import { fieldForms } from '../../model/judgement.ts';
import { citationSchema, valueSchemas, anyValue } from './values.ts';

const text = z.string();
const maybe = text.nullable();
const offset = z.int().min(0);

/** A stretch of a text: UTF-16 offsets, the end not included. */
const span = z.object({ start: offset, end: offset });

/** A passage in which the words of a search stand. */
export const hitSchema: z.ZodType = z
  .object({
    article: text,
    title: maybe,
    publishedOn: maybe,
    start: offset,
    end: offset,
    text,
    facts: z.array(text).meta({ description: 'ids of the facts that cite from it' }),
  })
  .meta({ id: 'hit' });

/** A value with the claims that it is made of. */
export const explanationSchema: z.ZodType = z
  .object({
    value: anyValue,
    claims: z.array(
      z.object({
        id: text,
        rule: text.meta({ description: 'the rule that made it; docs/rules.md has its card' }),
        readerVersion: text,
        status: text,
        article: text,
        outlet: maybe,
        source: text,
        publishedOn: maybe,
        office: z.object({ title: text, of: maybe }).nullable(),
        cell: maybe.meta({ description: 'the block in which it is compared with others' }),
        joined: z
          .object({ with: maybe, features: z.array(z.object({ name: text, weight: z.number() })) })
          .nullable(),
        citations: z.array(citationSchema),
      }),
    ),
  })
  .meta({ id: 'explanation' });

/** A doubt about an article. */
export const issueSchema: z.ZodType = z
  .object({
    code: text.meta({ description: 'a code of docs/errors.md' }),
    span: span.nullable(),
    detail: text,
    article: text,
  })
  .meta({ id: 'issue' });

/** What an article is headed with. */
const articleHeadSchema = z
  .object({
    kind: z.literal('article'),
    id: text,
    source: text,
    url: maybe,
    outlet: maybe,
    title: maybe,
    byline: maybe,
    publishedOn: maybe,
    language: text,
    sha256: text,
    supersededBy: text.optional().meta({ description: 'the later version that has come in its place' }),
  })
  .meta({ id: 'articleHead' });

/** An article with its text, and everything that cites it. */
export const wholeArticleSchema: z.ZodType = z
  .object({
    id: text,
    url: maybe,
    outlet: maybe,
    title: maybe,
    byline: maybe,
    publishedOn: maybe,
    retrievedAt: maybe,
    language: text,
    text,
    blocks: z.array(z.object({ kind: text, span })),
    sourceHash: text,
    source: text,
    issues: z.array(issueSchema),
    facts: z
      .array(z.object({ id: text, kind: text, sentence: offset, start: offset, end: offset }))
      .meta({ description: 'what cites the article, in text order: facts, and the actors that it names' }),
  })
  .meta({ id: 'wholeArticle' });

const quotedSchema = z
  .object({ article: text, start: offset, end: offset, words: text })
  .meta({ id: 'quoted', description: 'a quotation, and the sentence in which it stands' });

/** The versions and copies of an article. */
export const printingsSchema: z.ZodType = z
  .object({
    versions: z
      .array(articleHeadSchema)
      .meta({ description: 'found at the same address at other times, the latest first' }),
    copies: z
      .array(articleHeadSchema)
      .meta({ description: 'elsewhere, with the same text, by day of publication' }),
    more: offset.meta({ description: 'how many further ones there are' }),
    quotations: z
      .array(
        z.object({
          speakers: z.array(z.object({ actor: text, name: text })),
          first: quotedSchema.meta({ description: 'as this article gives it' }),
          second: quotedSchema.meta({ description: 'as the other gives it' }),
          runs: z
            .array(z.object({ in: z.enum(['both', 'first', 'second']), text }))
            .meta({ description: 'word by word: what both have, and what one alone' }),
        }),
      )
      .meta({
        description: 'what a speaker is quoted as saying here and in another printing, in other words',
      }),
  })
  .meta({ id: 'printings' });

/** One actor, with what the record holds of it. */
export const whoSchema: z.ZodType = z
  .object({
    actor: valueSchemas.actor,
    others: z.array(valueSchemas.actor).meta({ description: 'who else the name may mean' }),
    offices: z.array(
      z.object({
        title: text,
        of: maybe,
        from: maybe,
        to: maybe,
        seenOn: z.array(text),
        reports: offset,
        citations: z.array(citationSchema),
      }),
    ),
    events: z.array(valueSchemas.event),
    statements: z.array(valueSchemas.statement),
    commitments: z.array(valueSchemas.commitment),
  })
  .meta({ id: 'who' });

/** Values counted by facets. */
export const facetsSchema: z.ZodType = z
  .object({
    kind: text,
    counted: offset,
    truncated: z
      .boolean()
      .meta({ description: 'whether the list is longer, and only its latest values were counted' }),
    facets: z.array(
      z.object({
        by: text,
        values: z.array(z.object({ value: text, name: text, count: z.int().min(1) })),
        more: offset.meta({ description: 'how many further values there are' }),
      }),
    ),
  })
  .meta({ id: 'facets' });

const features = z
  .array(z.object({ name: text, weight: z.int() }))
  .meta({ description: 'what speaks for it that they are one; below 0, against it' });

/** Pairs that may be one. */
export const doubtsSchema: z.ZodType = z
  .object({
    pairs: z.array(
      z.object({
        kind: z.enum(['actor', 'event']),
        features,
        pair: z.array(anyValue).meta({ description: 'both, with two citations each' }),
      }),
    ),
    more: offset.meta({ description: 'how many further pairs were found' }),
    looked: z
      .object({ actors: offset, events: offset })
      .meta({ description: 'how many were held against others' }),
    truncated: z.boolean().meta({ description: 'whether there are more than were looked at' }),
  })
  .meta({ id: 'doubts' });

/** How far outlets tell the same. */
export const agreementSchema: z.ZodType = z
  .object({
    outlets: z
      .array(
        z.object({
          outlet: text,
          facts: offset,
          alone: offset.meta({ description: 'of those, facts that no other outlet tells' }),
        }),
      )
      .meta({ description: 'those that are compared, the one that tells most first' }),
    pairs: z.array(
      z.object({
        outlets: z.array(text).length(2),
        both: offset.meta({ description: 'facts that both tell' }),
        agreed: offset.meta({
          description: 'of those, facts that each tells from an origin of its own; the others are copies',
        }),
        apart: offset.meta({ description: 'conflicts in which they stand on different sides' }),
      }),
    ),
    others: offset.meta({ description: 'how many outlets tell fewer facts, and are not compared' }),
    counted: z
      .object({ facts: offset, conflicts: offset })
      .meta({ description: 'how many were looked at, the latest' }),
    truncated: z.boolean().meta({ description: 'whether there are more' }),
  })
  .meta({ id: 'agreement' });

/** What may be set, by kind of value. */
export const fieldsSchema: z.ZodType = z
  .record(
    text,
    z.array(
      z.object({
        field: text,
        form: z.enum(fieldForms),
        actors: z.enum(['none', 'one', 'many']).meta({ description: 'how many actors the value names' }),
        takes: text.meta({ description: 'what it takes, in words' }),
        words: z.array(text).meta({ description: 'of a choice, what there is' }),
        mayBeNone: z.boolean().meta({ description: 'whether "none" says that there is none' }),
      }),
    ),
  )
  .meta({ id: 'fields' });

const counts = z.record(text, offset);

/** How the record stands. */
export const statusSchema: z.ZodType = z
  .object({
    version: text.meta({ description: 'the version of Chancery' }),
    schema: offset,
    articles: offset,
    claims: offset,
    facts: counts,
    judgements: offset,
    unsettled: offset.meta({ description: 'blocks that wait: answers may be incomplete' }),
    issues: counts,
    readerVersions: z.array(text),
  })
  .meta({ id: 'status' });

/** A dossier: sections of sentences with the marks of their sources. */
export const dossierSchema: z.ZodType = z
  .object({
    title: text,
    period: text,
    summary: text,
    sections: z.array(
      z.looseObject({ heading: text, empty: maybe, lines: z.array(z.looseObject({ text, lead: text })) }),
    ),
    sources: z.array(
      z.object({
        number: z.int().min(1),
        article: text,
        outlet: maybe,
        title: maybe,
        publishedOn: maybe,
        url: maybe,
        sentences: z.array(z.object({ mark: text, start: offset, end: offset, quote: text })),
      }),
    ),
  })
  .meta({ id: 'dossier' });
