/** News agencies as they stand in brackets behind the town of a dateline. */
export const datelineAgencies: readonly string[] = (
  'CNN AP AFP ANSA ANI Bernama Bloomberg BBC dpa DPA EFE IANS IRNA Kyodo KUNA PTI Reuters REUTERS Sputnik TASS TTXVN UPI VNA VNS ' +
  'WAM Xinhua Yonhap CNA CP PA'
).split(' ');

/** Agencies and sources of photographs as a credit names them. */
export const photoAgencies: readonly string[] = (
  'Associated Press|AP|AP Photo|Reuters|REUTERS|AFP|Agence France-Presse|Getty|Getty Images|EPA|EPA-EFE|Xinhua|Yonhap|Kyodo|' +
  'Kyodo News|Bloomberg|TASS|Sputnik|VNA|TTXVN|Handout|Pool|File|File photo|Shutterstock|Alamy'
).split('|');
