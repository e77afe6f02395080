/** Adjectives and acronyms that stand before a noun for a state, with its ISO 3166-1 alpha-3 code. Source: countries.txt. */
const table = [
  'AFG:Afghan;ALB:Albanian;DZA:Algerian;AND:Andorran;AGO:Angolan;ATG:Antiguan;ARG:Argentine|Argentinian;ARM:Armenian',
  'AUS:Australian|Aussie;AUT:Austrian;AZE:Azerbaijani|Azeri;BHS:Bahamian;BHR:Bahraini;BGD:Bangladeshi;BRB:Barbadian',
  'BLR:Belarusian|Belarussian;BEL:Belgian;BLZ:Belizean;BEN:Beninese;BTN:Bhutanese;BOL:Bolivian;BIH:Bosnian;BWA:Botswanan',
  'BRA:Brazilian;BRN:Bruneian;BGR:Bulgarian;BFA:Burkinabe;BDI:Burundian;KHM:Cambodian;CMR:Cameroonian;CAN:Canadian',
  'CPV:Cape Verdean;CAF:Central African;TCD:Chadian;CHL:Chilean;CHN:Chinese|PRC;COL:Colombian;COM:Comorian;COD:Congolese',
  'CRI:Costa Rican;CIV:Ivorian;HRV:Croatian|Croat;CUB:Cuban;CYP:Cypriot;CZE:Czech;DNK:Danish;DJI:Djiboutian;DOM:Dominican',
  'ECU:Ecuadorian|Ecuadorean;EGY:Egyptian;SLV:Salvadoran|Salvadorean;GNQ:Equatorial Guinean;ERI:Eritrean;EST:Estonian',
  'SWZ:Swazi;ETH:Ethiopian;FJI:Fijian;FIN:Finnish;FRA:French;GAB:Gabonese;GMB:Gambian;GEO:Georgian;DEU:German',
  'GHA:Ghanaian;GRC:Greek|Hellenic;GRD:Grenadian;GTM:Guatemalan;GIN:Guinean;GUY:Guyanese;HTI:Haitian;HND:Honduran',
  'HUN:Hungarian;ISL:Icelandic;IND:Indian;IDN:Indonesian;IRN:Iranian;IRQ:Iraqi;IRL:Irish;ISR:Israeli;ITA:Italian',
  'JAM:Jamaican;JPN:Japanese;JOR:Jordanian;KAZ:Kazakh|Kazakhstani;KEN:Kenyan;KIR:I-Kiribati;PRK:North Korean|DPRK',
  'KOR:South Korean|ROK;XKX:Kosovar|Kosovan;KWT:Kuwaiti;KGZ:Kyrgyz|Kyrgyzstani;LAO:Lao|Laotian;LVA:Latvian;LBN:Lebanese',
  'LSO:Basotho;LBR:Liberian;LBY:Libyan;LIE:Liechtensteiner;LTU:Lithuanian;LUX:Luxembourgish;MDG:Malagasy|Madagascan',
  'MWI:Malawian;MYS:Malaysian;MDV:Maldivian;MLI:Malian;MLT:Maltese;MHL:Marshallese;MRT:Mauritanian;MUS:Mauritian',
  'MEX:Mexican;FSM:Micronesian;MDA:Moldovan;MCO:Monegasque;MNG:Mongolian;MNE:Montenegrin;MAR:Moroccan;MOZ:Mozambican',
  'MMR:Burmese|Myanmar;NAM:Namibian;NRU:Nauruan;NPL:Nepali|Nepalese;NLD:Dutch;NZL:New Zealand|Kiwi;NIC:Nicaraguan',
  'NER:Nigerien;NGA:Nigerian;MKD:Macedonian;NOR:Norwegian;OMN:Omani;PAK:Pakistani;PLW:Palauan;PSE:Palestinian',
  'PAN:Panamanian;PNG:Papua New Guinean;PRY:Paraguayan;PER:Peruvian;PHL:Philippine|Filipino;POL:Polish;PRT:Portuguese',
  'QAT:Qatari;ROU:Romanian;RUS:Russian;RWA:Rwandan;LCA:Saint Lucian;WSM:Samoan;SMR:Sammarinese;SAU:Saudi|Saudi Arabian',
  'SEN:Senegalese;SRB:Serbian|Serb;SYC:Seychellois;SLE:Sierra Leonean;SGP:Singaporean|Singapore;SVK:Slovak|Slovakian',
  'SVN:Slovenian|Slovene;SLB:Solomon Islands;SOM:Somali;ZAF:South African;SSD:South Sudanese;ESP:Spanish;LKA:Sri Lankan',
  'SDN:Sudanese;SUR:Surinamese;SWE:Swedish;CHE:Swiss;SYR:Syrian;TWN:Taiwanese;TJK:Tajik|Tajikistani;TZA:Tanzanian',
  'THA:Thai;TLS:Timorese|East Timorese;TGO:Togolese;TON:Tongan;TTO:Trinidadian;TUN:Tunisian;TUR:Turkish;TKM:Turkmen',
  'TUV:Tuvaluan;UGA:Ugandan;UKR:Ukrainian;ARE:Emirati|UAE;GBR:British|UK|U.K.;USA:American|US|U.S.|USA|U.S.A.',
  'URY:Uruguayan;UZB:Uzbek|Uzbekistani;VUT:Ni-Vanuatu|Vanuatuan;VAT:Vatican;VEN:Venezuelan;VNM:Vietnamese;YEM:Yemeni',
  'ZMB:Zambian;ZWE:Zimbabwean;HKG:Hong Kong;MAC:Macanese;GRL:Greenlandic;PRI:Puerto Rican;ESH:Sahrawi;FRO:Faroese',
  'GIB:Gibraltarian;GUM:Guamanian;BMU:Bermudian;NIU:Niuean;NCL:New Caledonian',
].join(';');

const codes: ReadonlyMap<string, string> = new Map(
  table.split(';').flatMap((row) => {
    const [code = '', words = ''] = row.split(':');
    return words.split('|').map((word): readonly [string, string] => [word, code]);
  }),
);

/** The state that an adjective ("Peruvian", "South African"), a people ("Peruvians") or an acronym ("U.S.") names, as ISO code; null for other words. */
export function stateOfAdjective(words: string): string | null {
  return codes.get(words) ?? (words.endsWith('s') ? codes.get(words.slice(0, -1)) : undefined) ?? null;
}
