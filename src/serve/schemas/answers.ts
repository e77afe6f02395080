import * as z from 'zod';
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
