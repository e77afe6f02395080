import * as z from 'zod';
import { officeTerms } from '../../../export/words/office-lines.ts';
import type { RecordedActor, RecordKind } from '../../../model/record.ts';
import { periodNames } from '../../../record/conditions.ts';
import { meetingsOf } from '../../../record/meetings.ts';
import type { Store } from '../../../record/store.ts';
import { subjectsMeant } from '../../../record/subjects-meant.ts';
import { actorsMeant, nothingCalled } from '../../../record/value-meant.ts';
import { parametersOf, parties, phrase } from '../../schemas/parameters.ts';
import { citationCard, citationCards } from '../citation-cards.ts';
import { factCard, type FactCard } from '../fact-card.ts';
import { factCards } from '../fact-cards.ts';
import { besideParts, howManyFit, maxCharacters } from '../fitting.ts';
import { tool, type Tool } from '../tool.ts';
import { factUri } from '../uris.ts';

const office = z.object({
  title: z.string(),
  of: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  seenOn: z.array(z.string()).meta({ description: 'first and last day on which a report gives it' }),
  citations: z.array(citationCard),
});

const actor = z.object({
  uri: z.string(),
  id: z.string(),
  name: z.string(),
  type: z.string(),
  country: z.string().nullable(),
  aliases: z.array(z.string()),
});

/** How many facts of a kind tell of an actor, how many others a name may mean are named, and how many names and offices an actor is given. */
const factsEach = 5;
const mostOthers = 5;
const mostNames = 20;

const who: Tool = tool({
  name: 'who',
  title: 'Who is it',
  description:
    'A person, body or state by any of its names: its offices over time with the sentences that give them, its latest events, statements and commitments, and who else the name may mean.',
  input: { name: phrase.meta({ description: 'a name in any form, an ISO code or an id' }), maxCharacters },
  output: {
    actor,
    offices: z.array(office),
    facts: z.array(factCard),
    others: z.array(actor),
    truncated: z.boolean().meta({ description: 'whether `list` with this actor has more' }),
  },
  answer: async ({ name, maxCharacters: room }, { store, step }) => {
    const [found, ...others] = await actorsMeant(name, store);
    if (found === undefined) return nothingCalled(name, store);
    const terms = await officesOf(found, store);
    await step(`what ${name} did and said`);
    const facts = await latestOf(found, store);
    const head = { actor: actorOf(found), offices: terms, others: others.slice(0, mostOthers).map(actorOf) };
    const fit = howManyFit(facts, room - besideParts - JSON.stringify(head).length);
    const truncated = fit < facts.length || facts.length >= factsEach;
    return { ...head, facts: facts.slice(0, fit), truncated };
  },
});

function actorOf({ id, name, type, country, aliases }: RecordedActor): z.infer<typeof actor> {
  return { uri: factUri(id), id, name, type, country, aliases: aliases.slice(0, mostNames) };
}

async function officesOf(found: RecordedActor, store: Store): Promise<readonly z.infer<typeof office>[]> {
  const terms = officeTerms(found, (await store.explain(found.id)).claims).slice(-mostNames);
  const card = await citationCards(
    terms.flatMap((one) => one.citations),
    store,
  );
  return terms.map(({ office: { title, of, from, to, seenOn }, citations }) => ({
    title,
    of,
    from,
    to,
    seenOn: [...seenOn],
    citations: citations.slice(0, 1).map(card),
  }));
}

const told: readonly RecordKind[] = ['event', 'statement', 'commitment'];

async function latestOf({ id }: RecordedActor, store: Store): Promise<readonly FactCard[]> {
  const found = await Promise.all(
    told.map((kind) => store.list({ kind, with: [id], limit: factsEach, citations: 2 })),
  );
  return factCards(found.flat(), store, 1);
}

/** How many meetings an answer has where nobody says. */
const usualMeetings = 20;

const met: Tool = tool({
  name: 'met',
  title: 'Who met whom',
  description:
    'The talks, visits and calls of one person, body or state, or of two together, the latest first. Give `until` the day of the last one for those before it.',
  input: { with: parties, ...parametersOf([...periodNames, 'limit']), maxCharacters },
  output: {
    facts: z.array(factCard),
    truncated: z.boolean().meta({ description: 'whether there are more: ask again with `until`' }),
  },
  answer: async ({ with: names, maxCharacters: room, limit = usualMeetings, ...days }, { store }) => {
    const keys = (await subjectsMeant(names, store)).map(({ key }) => key);
    const found = await meetingsOf(keys, { ...days, limit: limit + 1 }, store);
    const cards = await factCards(found.slice(0, limit), store);
    const facts = cards.slice(0, howManyFit(cards, room - besideParts));
    return { facts, truncated: found.length > facts.length };
  },
});

/** The tools that tell of actors. */
export const actors: readonly Tool[] = [who, met];
