import type { FormName } from './forms.ts';

/** The entity tag of an answer that follows from the record: its state, and the form of the answer. Weak, for spaces may differ. */
export function stateTag(state: string, form: FormName): string {
  return `W/"${state}.${form}"`;
}

/** Whether a client that sends this If-None-Match has the answer already (RFC 9110, 13.1.2: tags are compared weakly). */
export function isKnownState(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  const plain = tag.replace(/^W\//, '');
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === plain);
}
