import type { DisputeGround } from './dispute-rule.ts';

/** The state itself among the actors of the article; null where it is none of them. */
export function stateActor(code: string | null, { frame }: Pick<DisputeGround, 'frame'>): string | null {
  const found = frame.actors.find(({ type, country }) => type === 'state' && country === code);
  return code === null ? null : (found?.id ?? null);
}
