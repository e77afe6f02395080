/** Former states that news still names. */
export const formerStates: readonly string[] = ['Soviet Union', 'USSR', 'Yugoslavia', 'Czechoslovakia'];

/** Adjectives of peoples, of regions of the world and of former states, beside those of the states of today. */
export const peoples: readonly string[] = (
  'European|Kurdish|Persian|Soviet|Tibetan|Uyghur|Asian|African|Arab|Sino|Franco|Anglo|Russo|Indo|North Vietnamese|South Vietnamese|' +
  'New Zealander|West African|East African|North African|Latin American|South American|Southeast Asian'
).split('|');
