import { Cite, type CitedItem } from '@citation-js/core';

// A plugin adds its form to the library by being loaded.
await import('@citation-js/plugin-bibtex');
await import('@citation-js/plugin-csl');

/** The items of a text in BibTeX or CSL-JSON, as citation.js reads them. */
export const citedItems = (text: string): readonly CitedItem[] => new Cite(text).data;
