import type { Operation } from '../operation.ts';
import { operations } from '../operations.ts';
import type { LiveHub } from './live-hub.ts';
import { liveOperation } from './live-operation.ts';

/** Everything that a server can be asked, its live streams with it; without a hub these are only described. */
export function everyOperation(hub: LiveHub | null): readonly Operation[] {
  return [...operations, liveOperation(hub)];
}
