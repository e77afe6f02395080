/** Papers of which "of understanding" says what they hold, in the singular and the plural. */
export const paperNouns: readonly string[] =
  'memorandum memoranda memorandums letter letters note minutes'.split(' ');
