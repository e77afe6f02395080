import { Failure } from '../model/failure.ts';
import type { Intake, IntakeLimits } from './intake.ts';
import { readJsonArticle } from './json-article.ts';
import { asUtf8 } from './json-text.ts';
import { parseJson } from './parse-json.ts';

/** One line of a stream of bytes, with its number from 1; `bytes` is null where it was longer than the bound. */
interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const newline = 0x0a;

/** Parts a stream into lines without ever holding more than one line or the bound. */
async function* byteLines(
  stream: AsyncIterable<Uint8Array | string>,
  lineBytes: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const taken = (): ByteLine => {
    const line = { number, bytes: length > lineBytes ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      length += end - start;
      if (length <= lineBytes) parts.push(bytes.subarray(start, end));
      yield taken();
      start = end + 1;
    }
    length += bytes.length - start;
    // The bytes beyond the bound are counted, but not kept.
    if (length > lineBytes) parts = [];
    else parts.push(bytes.slice(start));
  }
  if (length > 0) yield taken();
}

function readLine(line: ByteLine, source: string, subject: string): Intake | null {
  const place = `${subject}:${line.number}`;
  if (line.bytes === null) return { kind: 'failure', failure: new Failure('input-too-large', place) };
  const text = new TextDecoder('utf-8').decode(line.bytes).trim();
  if (text === '') return null;
  const parsed = parseJson(text);
  if ('line' in parsed) {
    const at = `${place}:${parsed.column}`;
    return { kind: 'failure', failure: new Failure('json-broken', at, { cause: parsed.cause }) };
  }
  const article = readJsonArticle(parsed.value, `${source}#${line.number}`);
  if (article === null) return { kind: 'failure', failure: new Failure('input-not-article', place) };
  // A line is named by its own id where it has one, since its number changes when lines are added before it.
  const { id } = article.hints;
  return { kind: 'source', source: id === null ? article : { ...article, source: `${source}#${id}` } };
}

/**
 * Reads JSON lines as articles, one at a time, in their order. A broken line gives `json-broken` with `subject:line:column`
 * and the reading goes on; a line over the bound gives `input-too-large`; a line without text `input-not-article`.
 *
 * A source is named `<source>#<id>`, or by its line number where it has no id. No line at all gives `input-empty`.
 */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array | string>,
  from: {
    readonly source: string;
    readonly subject: string;
    readonly limits: Pick<IntakeLimits, 'lineBytes'>;
  },
): AsyncGenerator<Intake> {
  let any = false;
  for await (const line of byteLines(asUtf8(stream), from.limits.lineBytes)) {
    const intake = readLine(line, from.source, from.subject);
    if (intake === null) continue;
    any = true;
    yield intake;
  }
  if (!any) yield { kind: 'failure', failure: new Failure('input-empty', from.subject) };
}
