import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventLines } from './read-sentence.ts';

/** Sentences with the events that they tell, each as "act status"; what did not happen and is not told as such gives none. */
const cases: readonly (readonly [sentence: string, ...events: readonly string[]])[] = [
  // Nobody, nothing, none and neither.
  ['No agreement was signed by Peru and Chile.', 'signing denied'],
  ['Neither Peru nor Chile signed the treaty.', 'signing denied'],
  ['Neither side signed the treaty.', 'signing denied'],
  ['Peru and Chile signed no agreement in Tacna.', 'signing denied'],
  ['Norway and Ghana held no talks on fisheries.', 'talks denied'],
  ['None of the ministers met the Chilean president.', 'talks denied'],
  ['Nobody was arrested by the Kenyan police.', 'arrest denied'],
  ['The Kenyan police arrested nobody on Monday.', 'arrest denied'],
  ['Peru no longer supports the Chilean proposal.', 'endorsement denied'],
  ['Kenya never attacked the Ugandan village.', 'attack denied'],
  // Words that keep a deed from being done.
  ['Soto left Lima without meeting the Kenyan president.', 'talks denied'],
  ['Peru signed the treaty instead of attacking Chile.', 'signing happened', 'attack denied'],
  ['Peru refrained from imposing sanctions on Chile.', 'sanctions denied'],
  ['Peru is far from signing a treaty with Chile.', 'signing denied'],
  ['Kenya failed to sign the treaty with Uganda.', 'signing denied'],
  ['Peru backed out of signing a treaty with Chile.', 'signing denied'],
  ['Norway has yet to sign the treaty with Ghana.', 'signing denied'],
  ['The Chilean minister has no plans to sign the treaty with Peru.', 'signing denied'],
  ['President Ruiz was to have visited Kenya in May.', 'visit denied'],
  // Called off or put off.
  ['Peru postponed its talks with Chile.', 'talks denied'],
  ['The visit of President Ruiz to Chile was pushed back.', 'visit denied'],
  ['The visit of President Ruiz to Chile has been put off.', 'visit denied'],
  ['The summit between Peru and Chile was cancelled.', 'summit denied'],
  ['Peru shelved the talks with Chile.', 'talks denied'],
  // A noun that is said to be something to come, or that a date sets in the past.
  ["It will be President Ruiz's first visit to Norway.", 'visit planned'],
  ['Hopes are growing for a truce between Peru and Chile.'],
  ['Hopes grew after a truce between Peru and Chile.', 'ceasefire happened'],
  ['Peru welcomed the trade agreement between Kenya and Ghana that took effect in 1999.', 'welcome happened'],
  ['The visit of President Ruiz to Peru will be the first in nine years.', 'visit planned'],
  ["It would be President Ruiz's second visit to Norway.", 'visit hypothetical'],
  ["It was President Ruiz's first visit to Norway.", 'visit happened'],
  ['Talks between Peru and Chile are likely to be difficult.', 'talks hypothetical'],
  ['The pact will rest on the Peru-Chile Fisheries Treaty signed in 2004.', 'agreement happened'],
  ['The minister will build on talks between Peru and Chile held last May.', 'talks happened'],
  ['The pact will rest on the Peru-Chile Fisheries Treaty to be signed in May.', 'agreement planned'],
  // Questions of yes or no tell nothing; those of why and when take their matter for granted.
  ['Could Peru attack Chile?'],
  ['Did Chile arrest the Peruvian envoy?'],
  ['Will Peru and Chile sign the treaty?'],
  ['Have the talks between Peru and Chile failed?'],
  ['"Has Peru signed?" he asked. Peru signed the treaty with Chile on Monday.', 'signing happened'],
  ['When did the Kenyan police arrest the Ugandan envoy?', 'arrest happened'],
  ['Did the minister who met the Chilean president resign?', 'talks happened'],
  // What a noun has behind "that".
  ['The rumour that Peru attacked Chile is false.', 'attack alleged'],
  ['There is no evidence that Peru attacked Chile.'],
  ['Kenya saw no sign that Peru attacked Chile.'],
  ['The fear that Peru attacked Chile spread.', 'attack hypothetical'],
  ['The possibility that Peru attacked Chile was raised.', 'attack hypothetical'],
  ['There is no doubt that Peru attacked Chile.', 'attack happened'],
  ['The evidence that Peru attacked Chile is strong.', 'attack happened'],
  ['The news that Peru attacked Chile shocked the town.', 'attack happened'],
  // Fiction, told in the present.
  ['In the novel, Norway invades Chile.'],
  ['In the film, Peru attacks a Chilean port.'],
  ['In his latest play, Kenya invades Uganda.'],
  ['In the thriller, Kenya arrests the Ugandan envoy.'],
  ['In the opera, Peru attacks Chile.'],
  ['In the raid, Peru attacked a Chilean port.', 'attack happened'],
  ['In the report, Norway criticises Chile.', 'condemnation happened'],
  // Hearsay told by a passive, and what an adjective has behind "that".
  ['Peru is feared to have attacked Chile.', 'attack alleged'],
  ['Peru is believed to have attacked Chile.', 'attack alleged'],
  ['Kenya is suspected to have arrested the Ugandan envoy.', 'arrest alleged'],
  ['Peru is known to have attacked Chile.', 'attack happened'],
  ['It is not true that Peru attacked Chile.'],
  ['It is false that Peru attacked Chile.', 'attack denied'],
  ['It is possible that Peru attacked Chile.', 'attack hypothetical'],
  ['It is unclear that Peru attacked Chile.', 'attack hypothetical'],
  ['It is clear that Peru attacked Chile.', 'attack happened'],
  // Only imagined, only played.
  ['Suppose Peru attacked Chile tomorrow.', 'attack hypothetical'],
  ['A mock attack by Peru on Chile was part of the drill.'],
  ['A simulated attack by Peru on Chile was part of the drill.'],
  // Before what will be.
  ['Before the talks between Peru and Chile, Kenya will send an envoy.', 'talks planned'],
  ['Before the talks between Peru and Chile, the envoys shared a meal.', 'talks happened'],
  // Things that are called after events.
  ['The Peru-Chile Summit Road was closed by snow.'],
  ['Crowds filled the Peru-Chile Treaty Square.'],
  ['The talks between Peru and Chile in the Summit Hotel ended.', 'talks happened'],
  // Still to come.
  ['President Ruiz is poised to fly to Kenya.', 'arrival planned'],
  ['Peru and Chile are gearing up to sign a treaty.', 'signing planned'],
  ['President Ruiz is slated to meet President Soto in Lima.', 'talks planned'],
  ['President Ruiz is going to meet President Soto in Lima.', 'talks planned'],
  ['President Ruiz will become the first leader to visit Chile.', 'visit planned'],
  ['President Ruiz left for talks with the Kenyan president.', 'departure happened', 'talks planned'],
  ['Soto flew to Lima for talks with Ruiz.', 'arrival happened', 'talks planned'],
  ['Before President Ruiz visits Chile, she will rest.', 'visit planned'],
  ['After Peru signs the treaty with Chile, the port will open.', 'signing planned'],
  // Supposed or doubtful.
  ['Once Peru signs the treaty with Chile, the port will open.', 'signing planned'],
  ['Peru is unlikely to sign the treaty with Chile.', 'signing hypothetical'],
  ['Asked whether Peru had signed a treaty with Chile, Ruiz smiled.', 'signing hypothetical'],
  ['If Peru signs the treaty with Chile, the port will open.', 'signing hypothetical'],
  [
    'Without meeting President Ruiz, President Soto will not sign the treaty with Chile.',
    'talks hypothetical',
    'refusal happened',
  ],
  ['Peru is accused of attacking a Chilean ship.', 'accusation happened', 'attack alleged'],
  ['The reported attack on the Chilean ship by Peru angered fishermen.', 'attack alleged'],
  // Only wanted, aimed at or spoken of: no event at all.
  ['Ruiz stressed the importance of meeting the Chilean president.'],
  ['Ruiz stressed the need for talks with Chile.'],
  ['Peru is working to sign a treaty with Chile.'],
  ['Peru almost signed a treaty with Chile.'],
  ['The ministers spoke about signing a treaty with Chile.'],
  ['Peru looks forward to signing a treaty with Chile.'],
  ['The ministers are close to signing a treaty with Chile.'],
  ['It is hard to attack Kenya.'],
  // Near misses: these have happened.
  ['Only Peru signed the treaty with Chile.', 'signing happened'],
  ['Peru signed the treaty with Chile, and not with Brazil.', 'signing happened'],
  [
    'Peru not only signed the treaty with Chile but ratified it.',
    'signing happened',
    'ratification happened',
  ],
  ['Peru managed to sign the treaty with Chile.', 'signing happened'],
  ['Peru is said to have attacked the Chilean ship.', 'attack happened'],
  ['Ruiz was glad to meet the Kenyan president.', 'talks happened'],
  ['President Ruiz became the first leader to visit Chile.', 'visit happened'],
  [
    'It’s been nearly a decade since the last sitting leader to visit Chile, Luis Soto, arrived on a ferry.',
    'visit happened',
  ],
  ['After Peru signed the treaty with Chile, the port opened.', 'signing happened'],
  ['Before President Ruiz visited Chile, she rested.', 'visit happened'],
  ['Soto thanked Ruiz for signing the treaty with Chile.', 'thanks happened', 'signing happened'],
  ['By signing the treaty with Chile, Peru won a friend.', 'signing happened'],
  ['Not to be outdone, Peru signed the treaty with Chile.', 'signing happened'],
  ['Peru attacked a Chilean ship, killing no fishermen.', 'attack happened', 'killing denied'],
  ['Ruiz and Soto met for talks on fisheries in Lima.', 'talks happened', 'talks happened'],
  ['Ruiz did not smile, signing the treaty with Chile.', 'signing happened'],
];

for (const [sentence, ...events] of cases) {
  test(sentence, () => {
    const found = eventLines(sentence).filter((line) => !line.endsWith(':  > '));
    assert.deepEqual(
      found.map((line) => line.split(': ')[0].split(' ').slice(1).join(' ')),
      events,
    );
  });
}
