import { workerData } from 'piscina';
import { once } from '../../model/once.ts';
import { openStore } from '../open-store.ts';

// Opened with the first fold, and closed with the thread: `openFolder` hands on the path of the record.
const store = once(() => openStore(String(workerData)));

/** Folds what is to be folded in the record; gives the number of steps. */
export async function settle(): Promise<number> {
  return store().settle();
}
