import type { Findings } from '../../mechanics/findings.ts';

/** The states of an article's sentences, as ISO 3166-1 alpha-3 codes. */
export interface StatesNamed {
  readonly statesIn: (sentence: number) => ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

/** The states that an article's sentences name by their places ("Santiago") and their actors ("the Chilean ministry"). */
export function statesNamed({
  places,
  actors,
  mentions,
}: Pick<Findings, 'places' | 'actors' | 'mentions'>): StatesNamed {
  const named = new Map<number, Set<string>>();
  const add = (sentence: number, country: string | null | undefined): void => {
    if (!country) return;
    const states = named.get(sentence) ?? new Set();
    named.set(sentence, states.add(country));
  };
  for (const { sentence, place } of places) add(sentence, place.country);
  for (const { sentence, actor } of mentions) add(sentence, actors[actor]?.country);
  return {
    statesIn: (sentence) => named.get(sentence) ?? new Set(),
    states: new Set([...named.values()].flatMap((states) => [...states])),
  };
}
