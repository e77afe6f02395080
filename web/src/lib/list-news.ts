import { conditionsIn } from './conditions-in.ts';

/** The lists whose values are told as they come, by path. */
const told = ['events', 'statements', 'commitments', 'figures', 'conflicts'];

/** Parts of a list's address that say which page of it is shown, and what people have rejected: nothing new can be that. */
const ofPage = ['after', 'limit', 'order', 'citations', 'rejected', 'newSince'];

/** Conditions that every kind of fact has; those of a list of articles or actors that news can be asked for by. */
const ofAll = ['with', 'outlet', 'about'];

/** The conditions under which a list is told what is new: its own. Of articles and actors themselves nothing is told: what is new of others stands for them. */
export function conditionsOfNews(
  list: string,
  params: URLSearchParams,
): Readonly<Record<string, readonly string[]>> {
  const isTold = told.includes(list);
  const own = Object.entries(conditionsIn(params)).filter(([name]) =>
    isTold ? !ofPage.includes(name) : ofAll.includes(name),
  );
  return { ...(isTold ? { kind: [list] } : {}), ...Object.fromEntries(own) };
}
