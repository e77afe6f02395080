import { speechIs } from '../../../model/statement-acts.ts';
import { foldPhrase } from '../../../model/fold-text.ts';
import { denial } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

/** "Force is what Rojas calls 'order'": what the other calls by its name is said to be something else. */
export const relabelledRule: DisputeRule = {
  card: {
    name: 'dispute-relabelled',
    kind: 'conflict',
    pattern:
      'Words that what another of the article has called by a name in his own words is something else.',
    example:
      'Chilean Foreign Minister Pablo Rojas said the decree brought “order and calm” to the port. Kenyan Foreign Minister Mary Odhiambo said: “Force is what Rojas calls ‘order and calm’.”',
    mustNotMatch:
      'Chilean Foreign Minister Pablo Rojas said the decree brought “order and calm” to the port. Kenyan Foreign Minister Mary Odhiambo said: “Rojas is a friend of order and calm.”',
  },
  find(ground) {
    return ground.statements.flatMap((one) => {
      const { who = '', label = '' } =
        ground.frame.wording.quarrels.relabelled.exec(one.signature.content)?.groups ?? {};
      const said = label === '' ? undefined : calledSo({ who, label }, one.signature.speaker, ground);
      if (said === undefined) return [];
      const sides = {
        about: 'denial',
        asserter: said.signature.speaker,
        denier: one.signature.speaker,
        assertion: said.signatureId,
        denial: one.signatureId,
        asserted: said.signature.content,
        denied: one.signature.content,
      } as const;
      const citations = [said.citations[0], one.citations[0]] as const;
      return [denial(sides, { citations, frame: ground.frame, rule: 'dispute-relabelled' })];
    });
  },
};

interface Named {
  readonly who: string;
  readonly label: string;
}

/** The statement in which the one who is named has used the words himself. */
function calledSo(
  { who, label }: Named,
  speaker: string,
  { statements, reading, frame }: DisputeGround,
): DisputeGround['statements'][number] | undefined {
  const words = foldPhrase(label);
  const isNamed = (id: string): boolean =>
    reading.actors.some(({ names }, at) => frame.actors[at].id === id && names.includes(who.trim()));
  return statements.find(
    ({ signature }) =>
      signature.speaker !== speaker &&
      speechIs(signature.act, 'asserts') &&
      isNamed(signature.speaker) &&
      foldPhrase(signature.content).includes(words),
  );
}
