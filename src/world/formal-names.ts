import type { State } from './states.ts';

/** What treaties and joint statements put before the short name of a state. */
const forms = 'Republic|Federal Republic|Islamic Republic|Kingdom|Sultanate'.split('|');

/** Whether a form before the short name would name another state or none: "Republic of China". */
const isTaken = ({ code, name }: State): boolean => code === 'CHN' || /Republic|Kingdom|States/.test(name);

/** The formal names of a state, whichever of them it bears: "Republic of Peru", "Kingdom of the Netherlands". */
export function formalNamesOf(state: State): readonly string[] {
  if (isTaken(state)) return [];
  const names = /s$|^Gambia$/.test(state.name) ? [state.name, `the ${state.name}`] : [state.name];
  return forms.flatMap((form) => names.map((name) => `${form} of ${name}`));
}
