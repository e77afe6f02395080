/** Armed groups of the gazetteer that are no bodies of a state, by their full names there. */
export const armedGroups: ReadonlySet<string> = new Set([
  'Islamic State',
  'al-Qaida',
  'Taliban',
  'Hamas',
  'Hezbollah',
  'Boko Haram',
  'al-Shabab',
  'Houthis',
]);
