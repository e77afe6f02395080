import type { Citation } from '../../../model/citation.ts';
import { corrected } from '../dispute-claim.ts';
import type { DisputeGround, DisputeRule } from '../dispute-rule.ts';

/** "(Corrects title of Ana Rojas to minister from president)": an outlet's own note of what it had wrong. */
export const correctionRule: DisputeRule = {
  card: {
    name: 'dispute-correction',
    kind: 'conflict',
    pattern:
      'A note of the outlet that it corrects something about somebody named from one value to another.',
    example:
      'Peruvian Foreign Minister Ana Rojas met Norwegian Foreign Minister Anna Lund on Monday in Oslo.\n\n(This version corrects title of Ana Rojas in paragraph two to minister from mayor.)',
    mustNotMatch:
      'Peruvian Foreign Minister Ana Rojas met Norwegian Foreign Minister Anna Lund on Monday in Oslo.\n\n(This version adds a quotation of Ana Rojas in paragraph two.)',
  },
  find(ground) {
    const known = new Set<number>();
    return ground.reading.actors.flatMap(({ citations, names }, at) =>
      citations.flatMap((citation) => {
        const note = noteIn(citation, names, ground);
        if (note === null || known.has(citation.start)) return [];
        known.add(citation.start);
        const told = { citations: [citation], frame: ground.frame, rule: 'dispute-correction' } as const;
        return [corrected({ ...note, asserter: ground.frame.actors[at].id }, told)];
      }),
    );
  },
};

type Note = Omit<Parameters<typeof corrected>[0], 'asserter'>;

/** What a sentence corrects of one of these names; null where it is no such note. */
function noteIn({ quote }: Citation, names: readonly string[], { frame }: DisputeGround): Note | null {
  const found = frame.wording.revisions.corrected.map((form) => form.exec(quote)?.groups);
  const { what = '', before = '', after = '' } = found.find((groups) => groups !== undefined) ?? {};
  if (!names.some((name) => what.includes(name))) return null;
  const about = frame.wording.revisions.ofOffice.test(what) ? 'office' : 'revision';
  return { about, asserted: before.trim(), denied: after.trim(), matter: what.trim() };
}
