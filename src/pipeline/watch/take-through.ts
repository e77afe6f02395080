import type { WebMemory } from '../../record/web-memory.ts';
import { readInto, type Doors } from '../read-into.ts';
import type { WatchTools } from './watch-tools.ts';

/** Takes what entries give through doors into a record, or to those who read it into one. Articles are noted as untold before they are saved. */
export function takeThrough<R extends { readonly article: { readonly id: string } }>(
  doors: Doors<R>,
  store: Pick<WebMemory, 'noteUntold'>,
): WatchTools['take'] {
  const save: typeof doors.save = async (readings) => {
    await store.noteUntold(readings.map(({ article }) => article.id));
    return doors.save(readings);
  };
  return (intakes) => readInto(intakes, { ...doors, save, ahead: 1 });
}
