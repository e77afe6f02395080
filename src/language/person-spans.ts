import type { Name } from '../model/annotated.ts';
import { isOfficeWord } from './gazetteer.ts';

/**
 * Takes titles and the countries before them off the front of persons' names ("US President Carla Hughes" is Carla Hughes),
 * and drops a name that is nothing else ("US President"). `known` is what the gazetteer knows of each word.
 */
export function withoutTitles(names: readonly Name[], known: ArrayLike<number>): readonly Name[] {
  return names.flatMap((name) => {
    if (name.type !== 'person') return [name];
    let { start } = name;
    while (start < name.end && isOfficeWord(known[start])) start++;
    return start === name.end ? [] : [{ ...name, start }];
  });
}
