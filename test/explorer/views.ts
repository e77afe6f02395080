import { bodyOf } from '../serve/served.ts';

/** Every view with an address at which it has something to show; ids are asked of the record. */
export async function viewAddresses(address: string): Promise<readonly string[]> {
  const first = async (list: string): Promise<string> => {
    const { values } = await bodyOf(await fetch(`${address}/api/v1/${list}`));
    return values[0].id;
  };
  const values = ['events', 'commitments', 'conflicts?type=swap', 'conflicts?type=revision', 'statements'];
  const lists = ['events', 'statements', 'commitments', 'figures', 'conflicts', 'actors', 'articles'];
  return [
    '/',
    ...lists.map((list) => `/${list}`),
    '/events?with=VNM&since=2025-10&until=2025-11',
    '/relation?with=VNM&with=KOR',
    '/search?q=trade',
    '/search?q=nothing+of+the+kind',
    '/judge',
    '/sources',
    '/map',
    '/network',
    '/status',
    '/actor/Luong%20Cuong',
    `/article/${await first('articles')}`,
    ...(await Promise.all(values.map(async (list) => `/value/${await first(list)}`))),
    `/value/${await first('figures?about=Vietnamese')}`,
    '/no-such-view',
  ];
}
