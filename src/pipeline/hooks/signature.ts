import { createHmac, randomBytes } from 'node:crypto';

/** What stands before the base64 of a secret. */
const mark = 'whsec_';

/** A new secret of 256 random bits, as Standard Webhooks writes it. */
export function newSecret(): string {
  return `${mark}${randomBytes(32).toString('base64')}`;
}

/** A message to be signed: its id, the time of its sending in seconds since 1970, and its body as it is sent. */
export interface SignedMessage {
  readonly id: string;
  readonly seconds: number;
  readonly body: string;
}

/**
 * The headers by which a receiver knows who sent a message, that nobody has changed it and when it was sent: HMAC-SHA256 over id, time and body.
 *
 * Source: Standard Webhooks 1.0.0, "Signature scheme".
 */
export function signatureHeaders(
  { id, seconds, body }: SignedMessage,
  secret: string,
): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.slice(mark.length), 'base64');
  const sum = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${sum}` };
}
