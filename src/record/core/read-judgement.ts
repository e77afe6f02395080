import { verdicts, type Anchor, type Verdict } from '../../model/judgement.ts';
import type { Decision } from './judgements.ts';

/** A decision out of a parsed line of an export or of `judge list --json`; null for any other value. The id is made anew. */
export function readJudgement(line: unknown): Decision | null {
  if (typeof line !== 'object' || line === null) return null;
  const given = new Map<string, unknown>(Object.entries(line));
  const text = (key: string): string | null => {
    const value = given.get(key);
    return typeof value === 'string' ? value : null;
  };
  const verdict = verdictOf(given.get('verdict'));
  const anchors = anchorsOf(given.get('anchors'));
  const named = textsOf(given.get('named'));
  const [a, on] = [text('a'), text('on')];
  if (verdict === null || anchors === null || named === null || a === null || on === null) return null;
  if (!hasEnough(verdict, anchors, text('field'))) return null;
  const [b, by, why, field, value] = [text('b'), text('by'), text('why'), text('field'), text('value')];
  return { verdict, a, b, on, by, why, field, value, anchors, named, revokedOn: text('revokedOn') };
}

function verdictOf(value: unknown): Verdict | null {
  return verdicts.find((one) => one === value) ?? null;
}

function textsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const texts = value.filter((one): one is string => typeof one === 'string');
  return texts.length === value.length ? texts : null;
}

function anchorsOf(value: unknown): readonly Anchor[] | null {
  if (!Array.isArray(value)) return null;
  const anchors = value.flatMap((one: unknown) => anchorOf(one) ?? []);
  return anchors.length === value.length ? anchors : null;
}

function anchorOf(value: unknown): Anchor | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, block }: { readonly id?: unknown; readonly block?: unknown } = value;
  return typeof id === 'string' && typeof block === 'string' ? { id, block } : null;
}

function hasEnough(verdict: Verdict, anchors: readonly Anchor[], field: string | null): boolean {
  switch (verdict) {
    case 'same':
    case 'different':
      return anchors.length === 2;
    case 'dismissed':
      return true;
    case 'rejected':
      return anchors.length > 0;
    case 'split':
    case 'set':
      return anchors.length > 0 && field !== null;
  }
}
