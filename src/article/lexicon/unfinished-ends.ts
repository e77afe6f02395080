/** Words that no sentence and no heading ends with: a line that does was cut. */
export const unfinishedEnds: readonly string[] =
  'a an the and or of to in on at by for from with that which as is are was were will its their his her'.split(
    ' ',
  );
