/** Titles that programs give a document by themselves, alone or before a number: "Document1", "Title". */
export const programsTitles: readonly string[] = 'document|doc|slide|layout|title|template|full page'.split(
  '|',
);

/** Programs that put their own name into the title of a document: "Microsoft Word - release.docx". */
export const programs: readonly string[] =
  'microsoft word|microsoft powerpoint|microsoft excel|powerpoint|untitled'.split('|');

/** Words in the names of accounts, offices and machines, which write documents under no person's name. */
export const nobodysWords: readonly string[] = 'user|admin|owner|office|author|scanner|copier'.split('|');

/** Endings of files from which a document is made. */
export const documentEndings: readonly string[] =
  'docx|doc|odt|rtf|pdf|indd|qxd|tex|dvi|pages|txt|html|htm'.split('|');
