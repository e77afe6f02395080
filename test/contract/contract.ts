import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { recordLine } from '../../src/export/jsonl.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { RecordValue } from '../../src/model/record.ts';
import type { Store } from '../../src/record/store.ts';
import { day, place, ReadingBuilder } from '../resolve/reading-builder.ts';

/** A kind of store that the suite is run on. */
export interface Contract {
  /** Stands in the name of every test. */
  readonly engine: string;
  /** Opens the record of a name, making it where there is none. */
  readonly open: (record: string) => Store;
  /** Whether a record is still there when it is opened again. */
  readonly lasting: boolean;
  /** How many records a law is tried on. */
  readonly runs: number;
}

/** Opens a new record of the contract's kind and closes it when the test ends. */
export type Opener = () => Store;

/** Adds a test that opens records. */
export function testOf(
  { engine, open }: Contract,
  name: string,
  work: (openNew: Opener) => Promise<void>,
): void {
  test(`${engine}: ${name}`, async () => {
    const opened: Store[] = [];
    try {
      await work(() => {
        const store = open(randomUUID());
        opened.push(store);
        return store;
      });
    } finally {
      for (const store of opened) await store.close();
    }
  });
}

/** A new record that holds readings, settled. */
export async function recordWith(open: Opener, readings: readonly Reading[]): Promise<Store> {
  const store = open();
  await store.save(readings);
  await store.settle();
  return store;
}

/** Everything that a record holds, in the order of the export. */
export async function valuesOf(store: Store): Promise<readonly RecordValue[]> {
  const values: RecordValue[] = [];
  for await (const value of store.values()) values.push(value);
  return values;
}

/** The lines of the export. */
export async function linesOf(store: Store): Promise<readonly string[]> {
  return (await valuesOf(store)).map(recordLine);
}

/** The lines of the export but those of the decisions that people have made. */
export async function resolvedLines(store: Store): Promise<readonly string[]> {
  return (await valuesOf(store)).filter((one) => one.kind !== 'judgement').map(recordLine);
}

/** The values that a record lists of one kind. */
export async function ofKind<K extends RecordValue['kind']>(
  store: Store,
  kind: K,
): Promise<readonly Extract<RecordValue, { kind: K }>[]> {
  const listed = await store.list({ kind });
  return listed.filter((one): one is Extract<RecordValue, { kind: K }> => one.kind === kind);
}

/** An article that tells of talks between a prime minister of Albania and a Swede in Tirana. */
export function talks(outlet: string, name: string, country: string | null = 'ALB'): Reading {
  const builder = new ReadingBuilder({ outlet, on: '2024-05-04' });
  const host = builder.person(name, country);
  const guest = builder.person('Tomás Berg', 'SWE', ['Berg']);
  return builder
    .office(`${name} is prime minister of Albania.`, {
      holder: host,
      title: 'prime minister',
      country: 'ALB',
      of: 'Albania',
    })
    .event(`${name} held talks with Tomás Berg in Tirana on Friday, ${outlet} reported.`, {
      who: [
        [host, 'actor'],
        [guest, 'recipient'],
      ],
      date: day('2024-05-03'),
      place: place('Tirana', 'ALB'),
    })
    .reading();
}
