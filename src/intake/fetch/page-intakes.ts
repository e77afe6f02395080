import { failed } from '../failed.ts';
import type { Source } from '../../model/source.ts';
import { usualLimits, type Intake } from '../intake.ts';
import { readStream } from '../read-stream.ts';
import { inOneChunk } from '../streams/placed-bytes.ts';
import { readContentType } from '../content-type.ts';
import { formOfPage } from './form-of-page.ts';
import type { WebPage } from './visitor.ts';

/**
 * The sources in a page that came from the web: what a file of the same bytes would give, with the page's address, its charset and the instant at which
 * it came. `publishedOn` is the day that a feed gives for it, and is left out where it does not.
 */
export async function intakesOfPage(
  page: WebPage,
  publishedOn: string | null = null,
): Promise<readonly Intake[]> {
  const { at, bytes, contentType } = page;
  const form = formOfPage(contentType, bytes, at);
  if (form === null) return [failed('input-not-text', `${at} (${readContentType(contentType).type})`)];
  const stream = { name: new URL(at).pathname, form, source: at, subject: at, bytes: inOneChunk(bytes) };
  const intakes: Intake[] = [];
  for await (const one of readStream({ ...stream, limits: usualLimits }))
    intakes.push(
      one.kind === 'source' ? { kind: 'source', source: ofPage(one.source, page, publishedOn) } : one,
    );
  return intakes;
}

function ofPage(
  source: Source,
  { at, contentType, retrievedAt }: WebPage,
  publishedOn: string | null,
): Source {
  // An article of a list, a feed or an archive has an address of its own, or none.
  if (source.source !== at) return { ...source, retrievedAt: source.retrievedAt ?? retrievedAt };
  const hints = {
    ...source.hints,
    url: source.hints.url ?? at,
    publishedOn: source.hints.publishedOn ?? publishedOn,
  };
  return { ...source, charset: source.charset ?? readContentType(contentType).charset, retrievedAt, hints };
}
