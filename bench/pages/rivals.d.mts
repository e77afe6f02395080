/** Another library that finds the main text of a web page. */
export interface PageRival {
  readonly name: string;
  /** The main text of a page as it gives it; empty where it finds none. */
  mainText(html: string): Promise<string>;
}

/** The rivals that `bench/node_modules` has; the names of those that it has not. */
export function loadRivals(): Promise<{
  readonly found: readonly PageRival[];
  readonly missing: readonly string[];
}>;
