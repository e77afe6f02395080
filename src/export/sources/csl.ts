import type { RecordedArticle } from '../../model/record.ts';
import { plainLine } from '../cell-text.ts';
import type { RecordView } from '../record-view.ts';

/**
 * The articles of a record as one list of CSL-JSON, an article a line, without the line ends: what citation managers import. Streamed.
 */
export async function* cslLines(view: RecordView): AsyncGenerator<string> {
  yield '[';
  let before = '';
  for await (const value of view.values()) {
    if (value.kind !== 'article') continue;
    yield `${before}${JSON.stringify(cslItem(value))}`;
    before = ',';
  }
  yield ']';
}

function cslItem({ id, title, outlet, byline, publishedOn, language, url, source }: RecordedArticle): object {
  return {
    id,
    type: 'article-newspaper',
    title: plainLine(title ?? source),
    ...(outlet === null ? {} : { 'container-title': plainLine(outlet) }),
    ...(byline === null ? {} : { author: [{ literal: plainLine(byline) }] }),
    ...(publishedOn === null ? {} : { issued: { 'date-parts': [publishedOn.split('-').map(Number)] } }),
    language,
    ...(url === null ? {} : { URL: plainLine(url) }),
  };
}
