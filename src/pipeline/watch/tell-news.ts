import type { Telling } from '../../record/web-memory.ts';
import type { WatchEvent, WatchTools } from './watch-tools.ts';

/**
 * Tells the news of all articles that have not been told. The lines are kept in the record before the first is printed, and each is let go of when it has been
 * printed. So a watch that is killed loses no line; where printing and noting could not be done in one, one line may come twice, the same under the same
 * number.
 */
export async function tellNews(tools: WatchTools): Promise<void> {
  const { store, news, tell } = tools;
  await goOn(tools);
  const articles = await untoldArticles(tools);
  if (articles.length === 0) return;
  await store.settle();
  const event: WatchEvent = { kind: 'news', articles };
  await tell(event);
  const lines = await news.linesOf(articles);
  await printAll(await store.beginTelling({ manner: news.manner, articles }, lines), tools);
}

/** Ends the telling in which a run was cut off; one of another manner is let go of, and its articles are told anew. */
async function goOn(tools: WatchTools): Promise<void> {
  const { store, news } = tools;
  const begun = await store.telling();
  if (begun === null) return;
  if (begun.manner !== news.manner) return store.dropTelling();
  const last = news.lastPrinted(begun.lines) ?? -1;
  await printAll({ ...begun, lines: begun.lines.filter((one) => one.number > last) }, tools);
}

async function printAll({ lines }: Telling, { store, news }: WatchTools): Promise<void> {
  for (const line of lines) {
    await news.print(line);
    await store.notePrinted(line.number);
  }
  await store.endTelling();
}

/** Untold articles that are in the record. One that is noted and not there is being saved, or was when a run was cut off: it is noted again when it comes. */
async function untoldArticles({ store }: WatchTools): Promise<readonly string[]> {
  const noted = await store.untold();
  const there = await Promise.all(noted.map((id) => store.has(id)));
  return noted.filter((_, at) => there[at]);
}
