import type { ByteReader } from '../streams/byte-reader.ts';
import type { BytePlace } from '../streams/placed-bytes.ts';
import { headersOf } from './http-message.ts';

/** The head of one record of a WARC file. */
export interface WarcRecord {
  readonly kind: 'record';
  /** WARC-Type: response, request, metadata … */
  readonly type: string;
  readonly uri: string | null;
  /** WARC-Date, an ISO 8601 instant. */
  readonly date: string | null;
  readonly contentType: string;
  /** Length of its block in bytes. */
  readonly length: number;
  /** Where it begins. */
  readonly place: BytePlace;
}

/** What comes next in a WARC file: a record, bytes that are none, a record whose head is cut, or the end. */
export type WarcStep = WarcRecord | { readonly kind: 'garbage' | 'cut' | 'end' };

const longestLine = 65_536;
const mostLines = 200;

const isVersion = (line: string): boolean => /^WARC\/\d+\.\d+\s*$/.test(line);

/** Goes on to the first line that opens a record; tells whether anything but empty lines stood before it, and whether there is one. */
async function findVersion(
  reader: ByteReader,
): Promise<{ readonly place: BytePlace; readonly garbage: boolean } | null> {
  let garbage = false;
  for (;;) {
    const place = await reader.place();
    if (place === null) return garbage ? { place: [0, 0], garbage } : null;
    const line = await reader.line(longestLine);
    if (line !== null && isVersion(line)) return { place, garbage };
    garbage ||= line !== null && line.trim() !== '';
  }
}

async function headLines(reader: ByteReader): Promise<readonly string[] | null> {
  const lines: string[] = [];
  while (lines.length < mostLines) {
    const line = await reader.line(longestLine);
    if (line === null) return null;
    if (line === '') return lines;
    lines.push(line);
  }
  return lines;
}

/**
 * Gives the steps through a WARC file (ISO 28500). After a record the caller takes or skips its block, and then asks for the next. Bytes
 * between records that are none are told once, and the next record is found behind them.
 */
export async function* warcSteps(reader: ByteReader): AsyncGenerator<WarcStep> {
  for (;;) {
    const found = await findVersion(reader);
    if (found?.garbage === true) yield { kind: 'garbage' };
    if (found === null || (found.garbage && (await reader.place()) === null)) break;
    const lines = await headLines(reader);
    const headers = headersOf(lines ?? []);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (lines === null || !Number.isSafeInteger(length) || length < 0) {
      yield { kind: lines === null ? 'cut' : 'garbage' };
      if (lines === null) return;
      continue;
    }
    yield {
      kind: 'record',
      type: headers.get('warc-type')?.toLowerCase() ?? '',
      uri: headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
      date: headers.get('warc-date') ?? null,
      contentType: headers.get('content-type') ?? '',
      length,
      place: found.place,
    };
  }
  yield { kind: 'end' };
}
