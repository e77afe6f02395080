import { Failure } from '../model/failure.ts';
import type { RecordedActor } from '../model/record.ts';
import { actorsMeant, nothingCalled } from './value-meant.ts';
import type { Store } from './store.ts';
import { stateNamed } from '../world/country-words.ts';
import { stateOf } from '../world/states.ts';

/** Somebody whom a question is about. */
export interface SubjectMeant {
  readonly name: string;
  /** An actor id or the code of a state: what lists take as a party. */
  readonly key: string;
  /** Null for a state of which the record tells nothing. */
  readonly actor: RecordedActor | null;
  /** Who else is called so, none of them of the very same name; none for a state. */
  readonly others: readonly RecordedActor[];
}

/**
 * The one or two whom words of a command line mean, with quotation marks or without: `Peru Chile` are two, `Lee Jae Myung` is one, and so
 * are `"Lee Jae Myung"` and `"To Lam"` two. Throws `id-unknown`, with the near names, and `usage` where they are more than two.
 */
export async function subjectsMeant(
  words: readonly string[],
  store: Store,
): Promise<readonly [SubjectMeant, ...SubjectMeant[]]> {
  for (const part of partings(words)) {
    const found = await Promise.all(part.map((one) => subjectCalled(one, store)));
    const [first, second] = found;
    if (first === null || first === undefined || second === null) continue;
    // "Luong Cuong" without quotation marks is one person, whichever of his names is asked for.
    if (second === undefined) return [first];
    if (first.key !== second.key) return [first, second];
  }
  const unknown = await firstUnknown(words, store);
  if (unknown !== null) return nothingCalled(unknown, store);
  throw new Failure('usage', `${words.join(', ')}: one or two may be asked about`);
}

/** The ways in which words may be one or two names, the likeliest first. */
function partings(words: readonly string[]): readonly (readonly string[])[] {
  const whole = [words.join(' ')];
  const parted = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return words.length === 2 ? [...parted, whole] : [whole, ...parted];
}

async function firstUnknown(words: readonly string[], store: Store): Promise<string | null> {
  for (const word of words)
    if ((await subjectCalled(word, store)) === null) return words.length > 2 ? words.join(' ') : word;
  return null;
}

/** Somebody by one name; a country by any of its names, whether the record tells of it or not. */
async function subjectCalled(name: string, store: Store): Promise<SubjectMeant | null> {
  const [actor, ...rest] = await actorsMeant(name, store);
  const code = stateNamed(name);
  const state = code === null ? null : stateOf(code);
  if (state !== null)
    return { name: actor?.name ?? state.name, key: state.code, actor: actor ?? null, others: [] };
  if (actor === undefined) return null;
  // Who bears the words as a whole name is meant by them, whoever else may be called so.
  const others = actor.name === name ? [] : rest.filter((one) => one.type === 'person');
  return { name: actor.name, key: actor.id, actor, others };
}
