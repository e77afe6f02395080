import { failed } from '../failed.ts';
import type { Intake } from '../intake.ts';
import { readBytes } from '../read-bytes.ts';
import { charsetOf, formOfPage, mediaTypeOf } from './form-of-page.ts';
import type { WebPage } from './visitor.ts';

/**
 * The sources in a page that came from the web: what a file of the same bytes would give, with the page's address, its charset and the instant at which
 * it came. `publishedOn` is the day that a feed gives for it, and is left out where it does not.
 */
export function intakesOfPage(page: WebPage, publishedOn: string | null = null): readonly Intake[] {
  const { at, bytes, contentType, retrievedAt } = page;
  const form = formOfPage(contentType, bytes, at);
  if (form === null) return [failed('input-not-text', `${at} (${mediaTypeOf(contentType)})`)];
  return readBytes(bytes, { source: at, subject: at, form }).map((one): Intake => {
    if (one.kind !== 'source') return one;
    const { source } = one;
    // An article of a list or a feed has an address of its own, or none.
    if (source.source !== at) return { kind: 'source', source: { ...source, retrievedAt } };
    const hints = {
      ...source.hints,
      url: source.hints.url ?? at,
      publishedOn: source.hints.publishedOn ?? publishedOn,
    };
    return {
      kind: 'source',
      source: { ...source, charset: source.charset ?? charsetOf(contentType), retrievedAt, hints },
    };
  });
}
