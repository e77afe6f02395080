import { gzipSync, strToU8 } from 'fflate';

/** One record of a WARC file (ISO 28500). */
export interface RecordToWrite {
  readonly type: string;
  readonly uri?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly block: string | Uint8Array;
}

/** The bytes of a record, or of its first `cut` bytes. */
export function warcRecord(record: RecordToWrite): Uint8Array {
  const block = typeof record.block === 'string' ? strToU8(record.block) : record.block;
  const head = [
    'WARC/1.1',
    `WARC-Type: ${record.type}`,
    ...(record.uri === undefined ? [] : [`WARC-Target-URI: ${record.uri}`]),
    `WARC-Date: ${record.date ?? '2025-03-14T09:30:00Z'}`,
    `Content-Type: ${record.contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([strToU8(`${head.join('\r\n')}\r\n\r\n`), block, strToU8('\r\n\r\n')]);
}

/** An answer of a web server with its head. */
export function answer(
  body: string | Uint8Array,
  more: { readonly status?: string; readonly type?: string; readonly headers?: readonly string[] } = {},
): Uint8Array {
  const { status = '200 OK', type = 'text/html; charset=utf-8', headers = [] } = more;
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers].join('\r\n');
  return Buffer.concat([strToU8(`${head}\r\n\r\n`), typeof body === 'string' ? strToU8(body) : body]);
}

/** A WARC file of these records. */
export function writeWarc(records: readonly RecordToWrite[]): Uint8Array {
  return Buffer.concat(records.map(warcRecord));
}

/** The same, packed record by record, as crawlers write it. */
export function writeWarcGz(records: readonly RecordToWrite[]): Uint8Array {
  return Buffer.concat(records.map((record) => gzipSync(warcRecord(record))));
}
