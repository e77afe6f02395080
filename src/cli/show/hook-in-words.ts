import type { Webhook } from '../../record/news-memory.ts';

/** Where a webhook sends, and how it fares. */
export function hookInWords({
  address,
  failingSince,
  failures,
  lastFailure,
  due,
  stopped,
}: Omit<Webhook, 'secret'>): string {
  if (stopped !== null) return `${address}: ${stopped} (${lastFailure}); nothing is sent any more`;
  if (failures === 0) return address;
  return `${address}: fails since ${failingSince} (${failures} ${failures === 1 ? 'time' : 'times'}, ${lastFailure}); tried again at ${due}`;
}
