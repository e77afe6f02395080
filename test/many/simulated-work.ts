import { openStore } from '../../src/pipeline/open-store.ts';
import { keptReading } from '../../src/pipeline/kept-reading.ts';
import { workKeyOf } from '../../src/pipeline/many/work-key.ts';
import type { ToRead } from '../../src/pipeline/many/work-pool.ts';
import { recordLine } from '../../src/export/jsonl.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Source } from '../../src/model/source.ts';
import type { HandedIn } from '../../src/record/work-memory.ts';
import type { KeptReading } from '../../src/resolve/prepare/kept-reading.ts';
import { day, ReadingBuilder } from '../resolve/reading-builder.ts';

// Articles by numbers: what is tried is the handing out, not the reading. A version of the reader shows in what the guest is called.

/** The source of an article with a number. */
export function numberedSource(at: number): Source {
  const silent = { id: null, url: null, outlet: null, title: null, byline: null };
  return {
    source: `articles/${at}.txt`,
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode(`article ${at}`),
    charset: null,
    retrievedAt: null,
    hints: { ...silent, publishedOn: null, language: null },
  };
}

/** The same, as it is handed in. */
export function handedIn(at: number): HandedIn {
  const source = numberedSource(at);
  return { key: workKeyOf(source), source };
}

/** The number of what a worker is to read. */
export function numberOf(what: ToRead): number {
  if (!('bytes' in what)) return Number(what.id.slice('article-'.length));
  return Number(new TextDecoder().decode(what.bytes).slice('article '.length));
}

/** What a version of the reader reads in an article. */
export function simulatedReading(at: number, readerVersion: string): Reading {
  const builder = new ReadingBuilder({ id: `article-${at}`, outlet: `Outlet ${at % 7}` });
  const host = builder.person('Mira Holt', 'SWE');
  const named = readerVersion.endsWith('2') ? 'Ana' : 'Juan';
  const guest = builder.person(`${named} Vela ${String.fromCharCode(97 + (at % 20))}`, 'PER');
  const date = day(`2024-05-${String(1 + (at % 28)).padStart(2, '0')}`);
  const who = [[host, 'actor'] as const, [guest, 'recipient'] as const];
  const reading = builder.event(`Number ${at}: they met on day ${1 + (at % 28)}.`, { who, date }).reading();
  return { ...reading, readerVersion };
}

export const simulatedKept = (at: number, readerVersion: string): KeptReading =>
  keptReading(simulatedReading(at, readerVersion));

/** The export of a record of one process that has read these articles with this version. */
export async function expectedExport(numbers: readonly number[], readerVersion: string): Promise<string> {
  const store = openStore(':memory:');
  await store.save(numbers.map((at) => simulatedReading(at, readerVersion)));
  await store.settle();
  const lines: string[] = [];
  for await (const value of store.values()) lines.push(recordLine(value));
  await store.close();
  return lines.join('\n');
}

/** The export of a record, settled. */
export async function exportOf(path: string): Promise<string> {
  const store = openStore(path);
  await store.settle();
  const lines: string[] = [];
  for await (const value of store.values()) lines.push(recordLine(value));
  await store.close();
  return lines.join('\n');
}

/** The numbers from 0, `count` of them. */
export const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
