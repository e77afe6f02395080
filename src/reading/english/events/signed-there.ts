import { traitsOf } from '../../../model/acts.ts';
import type { Party } from '../../../model/actor.ts';
import { distinctParties } from '../actors/whom/distinct-parties.ts';
import type { EventArticle } from './event-article.ts';
import type { EventRuleCard } from './event-rule.ts';
import type { RuledEvent } from './token-event.ts';

/** "the signing ceremony of a memorandum": a paper is signed there. */
const signing =
  /\bsigning (?:ceremony )?(?:of|for) (?:an? |the )?(?:\p{L}+ ){0,3}?(?:memorand\p{L}+|agreement|treaty|pact|accord|mou)\b/iu;

/** What docs/rules.md says of signings that somebody attends. */
export const signedThereCard: EventRuleCard = {
  name: 'event-signed-there',
  kind: 'event',
  pattern:
    'A ceremony for the signing of a paper "between" two: these two signed it, on the day and at the place of the ceremony.',
  example:
    'President Ana Soto attended the signing ceremony of a memorandum between the Kenya Sea Foundation and the Peru Museum of Boats.',
  mustNotMatch:
    'President Ana Soto of Peru attended the opening ceremony of the talks between Kenya and Fiji.',
};

/** The two bodies or persons that stand behind "between" in what the sentence says of the paper; empty where there are not two. */
function sidesOf({ mentions, findings, scenes }: EventArticle, sentence: number): readonly Party[] {
  const tokens = scenes[sentence]?.tree.tokens ?? [];
  const between = tokens.findLast(({ text }) => text === 'between')?.index ?? -1;
  if (between < 0) return [];
  const named = mentions
    .in(sentence)
    .filter(({ form, tokens: { start } }) => (form === 'name' || form === 'short') && start > between)
    .map(({ actor }) => ({ actor, name: findings.actors[actor].name }));
  const sides = distinctParties(named);
  return sides.length === 2 ? sides : [];
}

/**
 * The events with the signing that a ceremony was held for: "attended the signing ceremony of a memorandum between the bank and the
 * museum" tells that these two signed it, there and then.
 */
export function withSignedThere(events: readonly RuledEvent[], article: EventArticle): readonly RuledEvent[] {
  return events.flatMap((event) => {
    const [{ sentence, quote }] = event.citations;
    if (traitsOf(event).family !== 'ceremony' || !signing.test(quote)) return [event];
    const sides = sidesOf(article, sentence);
    if (sides.length === 0) return [event];
    const participants = sides.map((party) => ({ party, role: 'signatory' as const }));
    return [
      event,
      {
        ...event,
        type: 'AGREE' as const,
        act: 'signing' as const,
        mode: null,
        participants,
        rule: signedThereCard.name,
      },
    ];
  });
}
