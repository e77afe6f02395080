/** Words that say of the few words after them that it is not so, folded. */
export const negations: ReadonlySet<string> = new Set('no not never none without nobody nothing'.split(' '));
