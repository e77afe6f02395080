import { officeKindOf, shortTitles } from './titles.ts';

const pluralHeads: ReadonlyMap<string, string> = new Map([
  ['secretaries', 'secretary'],
  ['deputies', 'deputy'],
  ['attorneys', 'attorney'],
  ['spokesmen', 'spokesman'],
  ['businessmen', 'businessman'],
  ['congressmen', 'congressman'],
  ['chiefs', 'chief'],
  ['ladies', 'lady'],
]);

/** "president-elect": an office with how it is held. */
export const chosen: RegExp = /^(.+)-(?:elect|designate)$/;

/** The head in the singular; null where the word is no plural. */
export const singularOf = (folded: string): string | null =>
  pluralHeads.get(folded) ?? (folded.endsWith('s') ? folded.slice(0, -1) : null);

/** Whether a folded word may be the head of an office at all; most words are not, and are asked nothing more. */
export function mayHeadOffice(folded: string): boolean {
  return (
    shortTitles.has(folded) ||
    chosen.test(folded) ||
    officeKindOf(folded) !== null ||
    officeKindOf(singularOf(folded) ?? '') !== null
  );
}
