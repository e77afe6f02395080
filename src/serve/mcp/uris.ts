/** The address of an article. */
export const articleUri = (id: string): string => `chancery://article/${id}`;

/** The address of a passage of an article, by UTF-16 offsets into its text, the end not included. */
export const passageUri = (article: string, { start, end }: Stretch): string =>
  `${articleUri(article)}/${start}-${end}`;

/** The address of any other value: a fact, an actor, a conflict, a story. */
export const factUri = (id: string): string => `chancery://fact/${id}`;

/** Where a passage begins and ends. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}
