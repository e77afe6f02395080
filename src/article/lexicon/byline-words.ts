/** Words before the name of who wrote an article, lower case, in the languages of Europe, Turkish, Indonesian, Vietnamese, Arabic, Chinese. */
export const bylineWords: readonly string[] = (
  'by|written by|posted by|published by|submitted by|words by|text by|story by|report by|reported by|article by|blog by|author|authors|the author|' +
  'von|text von|ein text von|autor|autorin|autoren|verfasst von|par|écrit par|publié par|propos recueillis par|auteur|por|escrito por|texto de|' +
  'di|a cura di|scritto da|autore|door|geschreven door|av|skriven av|skrevet av|af|tekst|kirjoittanut|teksti|autorka|napisał|napisała|' +
  'szerző|írta|autorul|συντάκτης|γράφει|από τον|από την|yazan|автор|текст|oleh|penulis|bởi|tác giả|بقلم|كتب|کاتب|作者|文|撰文|記者|记者'
).split('|');

/** Words of a line that names an office or nobody: "Staff", "Editorial Team", "admin"; a name with one of these is none. */
export const nobodyWords: ReadonlySet<string> = new Set(
  (
    'staff admin administrator webmaster newsroom newsdesk desk redaktion rédaction redacción redação redazione redactie redaksjonen redakcja ' +
    'redakce redaksi editor editors editorial editorials author authors guest contributor contributors contributing correspondent correspondents reporter ' +
    'reporters writer writers journalist producer anonymous unknown undefined null none posts post news article articles updated published minutes min ' +
    'read profile bio biography follow contact email home search login menu more share comments comment subscribe'
  ).split(' '),
);

/** Small words within a name: "Ana de la Cruz", "Omar bin Said". */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del della di da do dos das du la le van von der den ter ten zu zum bin binti ibn bint al el af av y e i of the'.split(
    ' ',
  ),
);

/** Parts of class names and ids of the elements that name who wrote an article, as pattern sources. */
export const authorLabels: readonly string[] =
  'author byline by-line writer creator contributor verfasser autor auteur autore redakteur'.split(' ');

/** Names of meta tags that name who wrote an article, lower case, the most exact first. */
export const authorNames: readonly string[] = (
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl article.author authors article:author_name ' +
  'cxenseparse:author'
).split(' ');

/** Words of what somebody is, in a line behind the name: "Ana Brandt, Founder and Chief Economist". */
export const roleWords: ReadonlySet<string> = new Set(
  'founder cofounder ceo cto chief president director manager head specialist expert analyst economist professor fellow lecturer partner consultant'.split(
    ' ',
  ),
);

/** Words between two names of a byline. */
export const wordsBetweenNames: readonly string[] = 'and und et og och en ja with mit'.split(' ');
