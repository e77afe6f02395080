import { bodyOf } from '../serve/served.ts';

/** Views that need no id, each with an address at which it has something to show. */
const steady = [
  '/',
  '/events',
  '/statements',
  '/commitments',
  '/figures',
  '/conflicts',
  '/actors',
  '/articles',
  '/events?with=VNM&since=2025-10&until=2025-11',
  '/relation?with=VNM&with=KOR',
  '/search?q=trade',
  '/search?q=nothing+of+the+kind',
  '/judge',
  '/judge?of=pairs',
  '/relation?with=Albania&with=Norway',
  '/sources',
  '/map',
  '/network',
  '/status',
  '/new',
  '/no-such-view',
];

/** Lists whose first values are opened, each with the view that shows one of them. */
const opened = [
  ['value', 'events'],
  ['value', 'commitments'],
  ['value', 'conflicts?type=swap'],
  ['value', 'conflicts?type=revision'],
  ['value', 'statements'],
  ['value', 'figures?about=350,000'],
  ['article', 'articles'],
  ['article', 'articles?about=ferry+line&order=asc'],
  ['actor', 'actors?type=person'],
] as const;

/** Lists whose first values are opened where one of each kind is not enough. */
const openedToo = [
  ['value', 'conflicts'],
  ['value', 'figures'],
  ['actor', 'actors'],
  ['actor', 'actors?type=state'],
] as const;

/** The addresses at which a view shows the first values of a list; the ids are asked of the record. */
async function addressesOf(
  address: string,
  { view, list, each }: { readonly view: string; readonly list: string; readonly each: number },
): Promise<readonly string[]> {
  const limit = `${list.includes('?') ? '&' : '?'}limit=${each}&citations=1`;
  const { values } = await bodyOf(await fetch(`${address}/api/v1/${list}${limit}`));
  return values.map(({ id }: { readonly id: string }) => `/${view}/${id}`);
}

/** Every view with an address at which it has something to show, so many of each list. */
export async function viewAddresses(address: string, each: number = 1): Promise<readonly string[]> {
  const lists = each > 1 ? [...opened, ...openedToo] : opened;
  const found = await Promise.all(lists.map(([view, list]) => addressesOf(address, { view, list, each })));
  return [...new Set([...steady, ...found.flat()])];
}

/** The address of the first fact of a list. Throws where it has none. */
export async function firstFact(address: string, list: string): Promise<string> {
  const [first] = await addressesOf(address, { view: 'value', list, each: 1 });
  if (first === undefined) throw new Error(`nothing stands in ${list}`);
  return first;
}

/** Lists whose first fact has a chart. */
const charted = ['conflicts?type=revision', 'figures?about=350,000', 'commitments?due=2030'];

/** Addresses of facts with a chart each, and of the views that have one. */
export async function chartAddresses(address: string): Promise<readonly string[]> {
  const facts = await Promise.all(charted.map((list) => firstFact(address, list)));
  return [...facts, '/actor/Luong%20Cuong', '/events', '/map', '/network'];
}
