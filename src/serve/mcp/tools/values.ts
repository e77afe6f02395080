import * as z from 'zod';
import { citationsOf } from '../../../export/words/citation-line.ts';
import type { ExplainedClaim } from '../../../record/store.ts';
import { valueMeant } from '../../../record/value-meant.ts';
import { phrase } from '../../schemas/parameters.ts';
import { citationCard, citationCards, type CardOf } from '../citation-cards.ts';
import { factCard } from '../fact-card.ts';
import { factCardOf } from '../fact-cards.ts';
import { besideParts, howManyFit, maxCharacters } from '../fitting.ts';
import { tool, type Tool } from '../tool.ts';

const id = phrase.meta({
  description: 'an id or its first digits, the name of an actor, the source or title of an article',
});

const from = z
  .int()
  .min(0)
  .default(0)
  .meta({ description: 'where to go on: the `next` of the answer before' });

const next = z.int().nullable().meta({ description: 'give it as `from` for what follows; null at the end' });

const get: Tool = tool({
  name: 'get',
  title: 'Get one fact',
  description:
    'One value of the record with all the sentences that tell it, a part of them at a time where they are many.',
  input: { id, from, maxCharacters },
  output: { fact: factCard, citations: z.array(citationCard), total: z.int(), next },
  answer: async (asked, { store }) => {
    const value = await valueMeant(asked.id, store);
    const fact = await factCardOf(value, store);
    const all = citationsOf(value);
    const some = all.slice(asked.from, asked.from + mostAtOnce);
    const cards = some.map(await citationCards(some, store));
    const fit = howManyFit(cards, asked.maxCharacters - besideParts - JSON.stringify(fact).length);
    const after = asked.from + fit;
    return {
      fact,
      citations: cards.slice(0, fit),
      total: all.length,
      next: after < all.length ? after : null,
    };
  },
});

/** So many sentences or claims are looked up for one answer. */
const mostAtOnce = 200;

const claim = z.object({
  rule: z.string().meta({ description: 'the rule that read it' }),
  readerVersion: z.string(),
  status: z.string(),
  article: z.string(),
  outlet: z.string().nullable(),
  publishedOn: z.string().nullable(),
  filedUnder: z.string().nullable().meta({ description: 'the block in which it is compared with others' }),
  fits: z.array(z.string()).meta({ description: 'what speaks for its being of this event, with weights' }),
  citations: z.array(citationCard),
});

const explain: Tool = tool({
  name: 'explain',
  title: 'Why the record says so',
  description:
    'The claims that a fact is made of: which sentence, which rule, which version of the reader, and why reports were taken for one event.',
  input: { id, from, maxCharacters },
  output: { fact: factCard, claims: z.array(claim), total: z.int(), next },
  answer: async (asked, { store, step }) => {
    const { value, claims } = await store.explain((await valueMeant(asked.id, store)).id);
    await step('the sentences behind it');
    const fact = await factCardOf(value, store);
    const some = claims.slice(asked.from, asked.from + mostAtOnce);
    const card = await citationCards(
      some.flatMap((one) => one.citations),
      store,
    );
    const cards = some.map((one) => claimCard(one, card));
    const fit = howManyFit(cards, asked.maxCharacters - besideParts - JSON.stringify(fact).length);
    const after = asked.from + fit;
    return {
      fact,
      claims: cards.slice(0, fit),
      total: claims.length,
      next: after < claims.length ? after : null,
    };
  },
});

function claimCard({ cell, joined, citations, ...one }: ExplainedClaim, card: CardOf): z.infer<typeof claim> {
  const { rule, readerVersion, status, article, publishedOn } = one;
  const fits = joined?.features.map(({ name, weight }) => `${name} ${weight}`) ?? [];
  const cards = citations.map(card);
  return {
    rule,
    readerVersion,
    status,
    article,
    publishedOn,
    outlet: cards[0]?.outlet ?? one.outlet,
    filedUnder: cell,
    fits,
    citations: cards,
  };
}

/** The tools that tell of one value. */
export const values: readonly Tool[] = [get, explain];
