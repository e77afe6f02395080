/** The block of the actors that an article leaves without name and country: the officials of two articles are not the same officials. */
export function unnamedBlock(article: string): string {
  return `actor:unnamed:${article}`;
}
