import { foldPhrase } from '../../model/fold-text.ts';
import type { DossierActor } from './dossier.ts';

/** Reported words with the spellings of the page. */
export type OneName = (text: string) => string;

/** Letters alone: "Việt Nam" and "Vietnam" are one spelling in two forms. */
const letters = (name: string): string => foldPhrase(name).replaceAll(' ', '');

/** Writes names that differ in marks, spaces or hyphens alone as the record writes them, so that a page has one spelling of each. */
export function oneName(actors: readonly DossierActor[]): OneName {
  const spelt = new Map(
    actors.flatMap(({ names: [own, ...others] }) =>
      others
        .filter((other) => other !== own && letters(other) === letters(own ?? ''))
        .map((other) => [other, own ?? other] as const),
    ),
  );
  if (spelt.size === 0) return (text) => text;
  const forms = [...spelt.keys()].toSorted((a, b) => b.length - a.length).map(escapedForm);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replace(pattern, (form) => spelt.get(form) ?? form);
}

const escapedForm = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
