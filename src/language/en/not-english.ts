/** Words of other languages in Latin letters that English has not, among their commonest: Dutch, Nordic, Turkish, Slavic, Romanian, Malay, Tagalog, Swahili. */
export const notEnglish: ReadonlySet<string> = new Set(
  (
    'het een niet voor naar werd zijn heeft och att som det inte ikke og til med av har ble blev bir ile olan nie jest oraz dla przez jsou pro ' +
    'cu din pentru este dengan untuk yang ang mga kwa katika'
  ).split(' '),
);
