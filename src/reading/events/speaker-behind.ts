import { surfaceSubjects } from './surface-subject.ts';
import { lemmaAt, type Tree } from './tree.ts';

const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'its', 'his', 'their']);
const speaking = new Set(
  'say tell announce declare add report note confirm promise warn stress claim insist vow believe think reveal pledge state indicate argue deny hope expect'.split(
    ' ',
  ),
);

/** The subject of the speech verb over a clause whose own subject is a pronoun: "Lima said it would free him". Empty elsewhere. */
export function speakersBehind(tree: Tree, token: number): readonly number[] {
  if (!pronouns.has(lemmaAt(tree, token))) return [];
  let here = tree.tokens[token].head;
  for (let steps = 0; steps < 6 && here >= 0; steps += 1) {
    const { relation, head } = tree.tokens[here];
    if (relation !== 'conj' && head >= 0 && speaking.has(lemmaAt(tree, head))) {
      return surfaceSubjects(tree, head).filter((subject) => subject !== token);
    }
    here = head;
  }
  return [];
}
