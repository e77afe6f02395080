/** Units written on to their number ("5km", "20bn"), which the treebanks part from it; in lower case. */
export const writtenUnits: readonly string[] = 'km kg mm cm mw gw kwh bn mn tn am pm m g k c f x b p'.split(
  ' ',
);
