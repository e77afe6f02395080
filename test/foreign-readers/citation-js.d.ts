/** As much of citation.js as the tests use; it ships no types. */
declare module '@citation-js/core' {
  export interface CitedItem {
    readonly id: string;
    readonly title: string;
    readonly 'container-title'?: string;
    readonly URL?: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly CitedItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
