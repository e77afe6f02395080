/** Languages by ISO 639-1, each with its code in ISO 639-2/T. */
const codes =
  'af:afr ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu el:ell en:eng es:spa et:est eu:eus fa:fas fi:fin fr:fra ' +
  'he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm ko:kor ky:kir lo:lao lt:lit lv:lav mk:mkd ' +
  'ml:mal mn:mon ms:msa mt:mlt my:mya ne:nep nl:nld no:nor pl:pol pt:por ro:ron ru:rus sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ' +
  'ta:tam te:tel tg:tgk th:tha tk:tuk tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie zh:zho';

const known: ReadonlyMap<string, string> = new Map(
  codes.split(' ').map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
);

/** The three letters of a language in ISO 639-2/T, by its tag ("en", "pt-BR"); null for one that is not listed. */
export const threeLettersOf = (tag: string): string | null =>
  known.get(tag.slice(0, 2).toLowerCase()) ?? null;
