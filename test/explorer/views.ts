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

/** Every view with an address at which it has something to show; the ids are asked of the record, so many of each list. */
export async function viewAddresses(address: string, each: number = 1): Promise<readonly string[]> {
  const lists = each > 1 ? [...opened, ...openedToo] : opened;
  const found = await Promise.all(
    lists.map(async ([view, list]) => {
      const limit = `${list.includes('?') ? '&' : '?'}limit=${each}&citations=1`;
      const { values } = await bodyOf(await fetch(`${address}/api/v1/${list}${limit}`));
      return values.map(({ id }: { readonly id: string }) => `/${view}/${id}`);
    }),
  );
  return [...new Set([...steady, ...found.flat()])];
}

async function firstOf(address: string, list: string): Promise<string> {
  const { values } = await bodyOf(await fetch(`${address}/api/v1/${list}`));
  return values[0].id;
}

/** Addresses of facts with a chart each: the values of some lists; and the views that have one. */
export async function chartAddresses(
  address: string,
  lists: readonly string[] = ['conflicts?type=revision', 'figures?about=350,000', 'commitments?due=2030'],
): Promise<readonly string[]> {
  const values = await Promise.all(lists.map(async (list) => `/value/${await firstOf(address, list)}`));
  return lists.length === 1 ? values : [...values, '/actor/Luong%20Cuong', '/events', '/map', '/network'];
}
