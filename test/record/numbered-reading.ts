import type { Reading } from '../../src/model/reading.ts';
import { day, ReadingBuilder } from '../resolve/reading-builder.ts';

/** The reading with a number: what a saver process writes, so that its record can be made again. */
export function numberedReading(at: number): Reading {
  const builder = new ReadingBuilder({ id: `article-${at}`, outlet: `Outlet ${at % 7}` });
  const host = builder.person('Mira Holt', 'SWE');
  const guest = builder.person(`Juan Vela ${String.fromCharCode(97 + (at % 20))}`, 'PER');
  const who = [[host, 'actor'] as const, [guest, 'recipient'] as const];
  const date = day(`2024-05-${String(1 + (at % 28)).padStart(2, '0')}`);
  return builder.event(`Number ${at}: they met on day ${1 + (at % 28)}.`, { who, date }).reading();
}
