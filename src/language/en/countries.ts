/** Short English names of states and territories, as news writes them; several words with spaces. */
export const countryNames: readonly string[] = (
  'Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|' +
  'Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|' +
  'Burkina Faso|Burma|Burundi|Cabo Verde|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|' +
  'Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|' +
  'El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|' +
  'Germany|Ghana|Great Britain|Britain|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|' +
  'Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|' +
  'Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Lao|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|' +
  'Luxembourg|Macau|Macao|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|' +
  'Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|' +
  'Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|South Korea|Korea|DPRK|ROK|RoK|Norway|Oman|Pakistan|' +
  'Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|' +
  'Republic of Korea|Romania|Russia|Russian Federation|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|' +
  'Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Soviet Union|USSR|' +
  'Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|' +
  'Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|UK|Ukraine|United Arab Emirates|UAE|' +
  'United Kingdom|United States|United States of America|Uruguay|US|USA|U.S.|U.S.A.|U.K.|Uzbekistan|Vanuatu|Vatican|' +
  'Venezuela|Viet Nam|Vietnam|Việt Nam|Wales|Yemen|Zambia|Zimbabwe|Yugoslavia|Czechoslovakia|PRC'
).split('|');

/** Demonyms: adjectives and peoples. */
export const demonyms: readonly string[] = (
  'Afghan Albanian Algerian American Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahraini ' +
  'Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bruneian Bulgarian Burmese Cambodian Cameroonian ' +
  'Canadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati ' +
  'English Eritrean Estonian Ethiopian European Filipino Philippine Finnish French Georgian German Ghanaian Greek ' +
  'Guatemalan Haitian Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jordanian ' +
  'Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Lao Laotian Latvian Lebanese Liberian Libyan Lithuanian Macedonian ' +
  'Malaysian Maldivian Malian Maltese Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali ' +
  'Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Polish Portuguese Qatari ' +
  'Romanian Russian Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese ' +
  'Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uyghur ' +
  'Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean Asian African Arab Sino Franco Anglo Russo Indo'
).split(' ');

/** Demonyms of two words. */
export const demonymPhrases: readonly string[] = (
  'South Korean|North Korean|South African|Sri Lankan|Saudi Arabian|East Timorese|Costa Rican|South Sudanese|North Vietnamese|' +
  'South Vietnamese|New Zealander|West African|East African|North African|Latin American|South American|Southeast Asian'
).split('|');
