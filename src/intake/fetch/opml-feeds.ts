import { parseOpml } from 'feedsmith';
import { Failure } from '../../model/failure.ts';

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** Whether bytes open as an OPML file does. */
export function isOpml(bytes: Uint8Array): boolean {
  return /<opml[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}

/** The addresses of the feeds of an OPML file, in its order, each once. Throws `feed-broken` for a file that is none. */
export function opmlFeeds(bytes: Uint8Array, subject: string): readonly string[] {
  try {
    const { body } = parseOpml(new TextDecoder().decode(bytes));
    return [...new Set((body?.outlines ?? []).flatMap((one) => feedsBelow(one)))];
  } catch (cause) {
    throw new Failure('feed-broken', subject, { cause });
  }
}

function feedsBelow({ xmlUrl, outlines = [] }: Outline): readonly string[] {
  const own = xmlUrl === undefined || xmlUrl.trim() === '' ? [] : [xmlUrl.trim()];
  return [...own, ...outlines.flatMap((one) => feedsBelow(one))];
}
