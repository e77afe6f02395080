import { createHash } from 'node:crypto';
import { instantOf } from '../../intake/clock.ts';
import type { SavedSearch, Webhook } from '../../record/news-memory.ts';
import type { News } from '../news/news-since.ts';
import type { Message } from './send-message.ts';

/** The message that tells a webhook of new facts. Sent again, it bears the same id. */
export function messageOf(
  { name, hook }: SavedSearch & { readonly hook: Webhook },
  { facts, isMissing }: News,
  nowMs: number,
): Message {
  const sum = createHash('sha256').update([name, hook.secret, hook.sent, hook.sending].join('\n'));
  const message = {
    type: 'facts.new',
    timestamp: instantOf(nowMs),
    data: { search: name, missed: isMissing, facts: facts.map(({ value }) => value) },
  };
  return { id: `msg_${sum.digest('hex').slice(0, 32)}`, body: JSON.stringify(message) };
}
