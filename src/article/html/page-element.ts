import type { Label } from './labels.ts';

/** One element of a page. Text stands among its children as strings. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: Label;
  readonly children: (PageElement | string)[];
  readonly parent: PageElement | null;
  /** Letters of running text (in `p`, `blockquote`, `pre`) below it. */
  running: number;
}
