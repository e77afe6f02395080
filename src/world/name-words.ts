/** Ranks and courtesies before or after a person's name, in the languages that news meets, folded; names are compared without them. */
export const courtesies: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness hon honourable honorable rev reverend ' +
    'sheikh shaikh sheik shaykh haji hajji hajj ayatollah mullah maulana maulavi mawlawi qari sayyid sayed hon ' +
    'president prasident presidente premier minister senator congressman congresswoman representative governor ' +
    'general gen col colonel maj major capt captain lt sgt admiral marshal ambassador chancellor king queen prince ' +
    'princess jr sr ii iii iv esq phd md ret na sa'
  ).split(' '),
);

/** Small words inside persons' names, folded, that one spelling writes and another leaves out: "de", "al". */
export const particles: ReadonlySet<string> = new Set(
  (
    'al el ul ur as ad an ash bin ibn ben bint binte de la las los del della di da do dos das du van von der den ter zu zur y e i ' +
    'ep nee oglu ogly qizi kyzy'
  ).split(' '),
);

/** The Arabic article before a name with its hyphen; group 1 is the article. */
export const arabicArticle: RegExp = /(?<=^|\s)(al|el|as|ad|an|ar|ash|at|az)-/giu;
