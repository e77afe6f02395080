import { Failure } from '../../model/failure.ts';
import type { MediaType, Source } from '../../model/source.ts';
import { documentTypeOf } from '../../model/source.ts';
import { failed } from '../failed.ts';
import type { Intake, IntakeLimits } from '../intake.ts';
import { noHints } from '../json-article.ts';
import { byteReader, type ByteReader } from '../streams/byte-reader.ts';
import type { PlacedBytes } from '../streams/placed-bytes.ts';
import { readContentType } from '../content-type.ts';
import { readHttpMessage, type HttpMessage } from './http-message.ts';
import { warcSteps, type WarcRecord } from './warc-records.ts';

/** What a WARC file is read with; `subject` names it to the user. */
export interface WarcSetting {
  readonly subject: string;
  readonly limits: IntakeLimits;
  /** Where another run has stopped; empty where the stream begins at its beginning. */
  readonly resume: readonly number[];
}

/** The head of an HTTP answer may be so long beside its body. */
const longestHttpHead = 100_000;

const textTypes: Readonly<Record<string, MediaType>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
};

const mediaTypeOf = (type: string | null): MediaType | null =>
  type === null ? null : (textTypes[type] ?? documentTypeOf(type));

/** What a record holds, or in a few words why it is none of what is read. */
type Held = { readonly message: HttpMessage; readonly mediaType: MediaType } | { readonly passed: string };

/** Files of a site that are for machines. */
const forMachines = /^https?:\/\/[^/]+\/(?:robots|ads|security|humans|llms)\.txt(?:\?|$)/i;

function heldIn(record: WarcRecord, message: HttpMessage): Held {
  const mediaType = mediaTypeOf(message.type);
  if (message.status !== 200) return { passed: `${record.type} ${message.status}` };
  if (mediaType === null) return { passed: message.type ?? 'without a type' };
  if (forMachines.test(record.uri ?? '')) return { passed: 'robots.txt and the like' };
  return { message, mediaType };
}

/** Whether a record's block is what a web address held: an answer with its head, or a thing by itself. */
function isContent({ type, uri, contentType }: WarcRecord): boolean {
  if (uri === null || !/^https?:/i.test(uri)) return false;
  if (type === 'response') return /^application\/http\b/i.test(contentType) || contentType === '';
  return type === 'resource' || type === 'conversion';
}

/** The answer that a block holds; a resource is its own answer. Null where it is larger than the bound. */
function messageOf(record: WarcRecord, block: Uint8Array, most: number): HttpMessage | null {
  if (record.type === 'response') return readHttpMessage(block, most);
  return block.length > most ? null : { status: 200, ...readContentType(record.contentType), body: block };
}

function sourceOf(record: WarcRecord, { message, mediaType }: Exclude<Held, { passed: string }>): Source {
  const url = record.uri ?? '';
  return {
    source: url,
    mediaType,
    bytes: message.body,
    charset: message.charset,
    retrievedAt: record.date,
    hints: { ...noHints, url },
  };
}

/** Reads the block of a record. Counts it in `passed` where it is none of what is read. */
async function* readRecord(
  record: WarcRecord,
  from: WarcSetting & { readonly reader: ByteReader; readonly passed: Map<string, number> },
): AsyncGenerator<Intake> {
  const { reader, passed, limits } = from;
  const named = `${from.subject}#${record.uri ?? record.type}`;
  const pass = (why: string): void => void passed.set(why, (passed.get(why) ?? 0) + 1);
  const isRead = isContent(record);
  const isPdf = record.length > limits.fileBytes; // Only documents may be so large: their type shows in the head.
  if (!isRead || record.length > (isPdf ? limits.documentBytes : limits.fileBytes) + longestHttpHead) {
    if (!(await reader.skip(record.length))) yield failed('archive-broken', named);
    else if (isRead) yield failed('input-too-large', named);
    else pass(record.type === '' ? 'without a type' : record.type);
    return;
  }
  const block = await reader.take(record.length);
  if (block.length < record.length) {
    yield failed('archive-broken', named);
    return;
  }
  const message = messageOf(record, block, limits.documentBytes);
  const held = message === null ? null : heldIn(record, message);
  if (held === null) yield failed('input-too-large', named);
  else if ('passed' in held) pass(held.passed);
  else if (held.message.body.length === 0) pass('empty');
  else if (documentTypeOf(held.mediaType) === null && held.message.body.length > limits.fileBytes)
    yield failed('input-too-large', named);
  else yield { kind: 'source', source: sourceOf(record, held) };
}

/**
 * Reads a WARC file as a stream, record by record: answers with status 200, resources and conversions that hold a page, a text or a document
 * are sources, called by their address. Requests, revisits and all else is passed over and counted. After each record it tells how far it
 * has come. A record that is cut at the end, or damaged, is told and the others are read.
 */
export async function* readWarc(
  stream: AsyncIterable<PlacedBytes>,
  setting: WarcSetting,
): AsyncGenerator<Intake> {
  const passed = new Map<string, number>();
  try {
    yield* readRecords(byteReader(stream), passed, setting);
  } catch (error) {
    // What unpacks the stream met its end inside a record, or bytes that it cannot unpack.
    yield error instanceof Failure
      ? { kind: 'failure', failure: error }
      : failed('archive-broken', setting.subject);
  }
  for (const [why, count] of passed)
    yield { kind: 'passed', path: `${setting.subject}: ${why}`, why: 'record', count };
}

async function* readRecords(
  reader: ByteReader,
  passed: Map<string, number>,
  setting: WarcSetting,
): AsyncGenerator<Intake> {
  let records = 0;
  for await (const step of warcSteps(reader)) {
    if (step.kind === 'garbage' || step.kind === 'cut') {
      records += 1;
      yield failed(
        'archive-broken',
        `${setting.subject} (${step.kind === 'cut' ? 'cut in a record' : 'bytes that are no record'})`,
      );
    }
    if (step.kind !== 'record') continue;
    records += 1;
    yield* readRecord(step, { ...setting, reader, passed });
    const place = await reader.place();
    if (place !== null) yield { kind: 'reached', archive: '', position: place };
  }
  // Where another run has stopped only blank lines may be left.
  if (records === 0 && setting.resume.length === 0) yield failed('input-empty', setting.subject);
}
