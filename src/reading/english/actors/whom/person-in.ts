import type { Mention, Party } from '../../../../model/actor.ts';
import type { TokenRange } from '../../../mechanics/token-place.ts';
import type { Scene } from '../../grammar/scene.ts';
import { prepositions } from '../../lexicon/function-words.ts';
import type { ArticleContext } from '../article-context.ts';
import { partyOf } from '../party-of.ts';

/** Prepositions open another phrase, so that a name behind one is not the one named so far. */
const opensPhrase: ReadonlySet<string> = new Set(prepositions);

/**
 * The person named in a phrase's first words or in its appositions: "One lawmaker, Ada Brandt, head of the …".
 *
 * Nobody behind a preposition, and no owner ("Brandt's office").
 */
export function personIn(context: ArticleContext, scene: Scene, range: TokenRange): Party | null {
  for (let at = range.start; at < range.end; at += 1) {
    const { text, upos } = scene.tokens[at];
    const person = personAt(context, scene, at);
    if (person !== undefined) return isOwner(scene, person) ? null : partyOf(context, person);
    if ((upos === 'ADP' && opensPhrase.has(text.toLowerCase())) || upos === 'VERB') break;
  }
  return lastPerson(context, scene, range);
}

function personAt(context: ArticleContext, scene: Scene, at: number): Mention | undefined {
  const around = context.mentions.covering(scene.sentence.index, at);
  return around.find(
    (mention) => context.findings.actors[mention.actor]?.type === 'person' && mention.form !== 'pronoun',
  );
}

/** "Brandt's": whoever owns what speaks does not speak. */
function isOwner(scene: Scene, person: Mention): boolean {
  const next = scene.tokens[person.tokens.end]?.text ?? '';
  const last = scene.tokens[person.tokens.end - 1]?.text ?? '';
  return /^['’]s?$/.test(next) || /^['’]s?$/.test(last);
}

/** "the candidate for the party, Ada Brandt,": the phrase's last piece is a person's name and nothing else. */
function lastPerson(context: ArticleContext, scene: Scene, range: TokenRange): Party | null {
  let end = range.end;
  while (end > range.start && scene.tokens[end - 1].upos === 'PUNCT') end -= 1;
  const person = end > range.start ? personAt(context, scene, end - 1) : undefined;
  if (person === undefined || person.tokens.end !== end || isOwner(scene, person)) return null;
  return scene.tokens[person.tokens.start - 1]?.text === ',' ? partyOf(context, person) : null;
}
