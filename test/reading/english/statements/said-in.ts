import { readCase } from '../../read-case.ts';

/** Who says what in a text, as "speaker + speaker: words", in text order. */
export async function saidIn(text: string): Promise<readonly string[]> {
  const { claims, actors } = await readCase(text);
  return claims.flatMap((claim) => {
    if (claim.kind !== 'statement') return [];
    const speakers = [claim.speaker, ...(claim.jointly ?? [])].map(({ actor }) => actors[actor].name);
    return [`${speakers.join(' + ')}: ${claim.content}`];
  });
}
