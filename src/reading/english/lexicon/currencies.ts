/** Signs and codes that stand before a sum, longest first, with their ISO 4217 code; "$" alone is open. */
const prefixTable: readonly (readonly [string, string | null])[] = [
  ['US\\$', 'USD'],
  ['USD', 'USD'],
  ['U\\.S\\.\\s?\\$', 'USD'],
  ['AU\\$', 'AUD'],
  ['AUD', 'AUD'],
  ['A\\$', 'AUD'],
  ['\\$A', 'AUD'],
  ['CA\\$', 'CAD'],
  ['CAD', 'CAD'],
  ['C\\$', 'CAD'],
  ['HK\\$', 'HKD'],
  ['HKD', 'HKD'],
  ['NZ\\$', 'NZD'],
  ['NZD', 'NZD'],
  ['SG\\$', 'SGD'],
  ['SGD', 'SGD'],
  ['S\\$', 'SGD'],
  ['NT\\$', 'TWD'],
  ['R\\$', 'BRL'],
  ['€', 'EUR'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['£', 'GBP'],
  ['CN¥', 'CNY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['JPY', 'JPY'],
  ['¥', 'JPY'],
  ['KRW', 'KRW'],
  ['₩', 'KRW'],
  ['VNĐ', 'VND'],
  ['VND', 'VND'],
  ['₫', 'VND'],
  ['INR', 'INR'],
  ['₹', 'INR'],
  ['Rs\\.?', 'INR'],
  ['CHF', 'CHF'],
  ['RM', 'MYR'],
  ['THB', 'THB'],
  ['฿', 'THB'],
  ['IDR', 'IDR'],
  ['Rp\\.?', 'IDR'],
  ['PHP', 'PHP'],
  ['₱', 'PHP'],
  ['RUB', 'RUB'],
  ['₽', 'RUB'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['ZAR', 'ZAR'],
  ['AED', 'AED'],
  ['SAR', 'SAR'],
  ['SR', 'SAR'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['Tk\\.?', 'BDT'],
  ['\\$', null],
];

/**
 * Names and codes that stand behind a sum; "dollars", "francs" and "pesos" alone are open.
 *
 * Names that many states share are not given to one.
 */
const suffixTable: readonly (readonly [string, string | null])[] = [
  ['(?:US|U\\.S\\.|American)[- ]dollars?', 'USD'],
  ['USD|US\\$', 'USD'],
  ['Australian dollars?|AUD', 'AUD'],
  ['Canadian dollars?|CAD', 'CAD'],
  ['Singapore(?:an)? dollars?|SGD', 'SGD'],
  ['Hong Kong dollars?|HKD', 'HKD'],
  ['New Zealand dollars?|NZD', 'NZD'],
  ['(?:New )?Taiwan(?:ese)? dollars?', 'TWD'],
  ['dollars?', null],
  ['euros?|EUR', 'EUR'],
  ['pounds? sterling|British pounds?|GBP', 'GBP'],
  ['Egyptian pounds?|EGP', 'EGP'],
  ['Syrian pounds?', 'SYP'],
  ['Lebanese pounds?', 'LBP'],
  ['Sudanese pounds?', 'SDG'],
  ['(?:Japanese )?yen|JPY', 'JPY'],
  ['(?:Chinese )?(?:yuan|renminbi)|RMB|CNY', 'CNY'],
  ['(?:South Korean |Korean )?won|KRW', 'KRW'],
  ['(?:Vietnamese )?(?:dong|đồng)|VND|VNĐ', 'VND'],
  ['(?:Russian )?(?:roubles?|rubles?)|RUB', 'RUB'],
  ['(?:Indian )?rupees?|INR', 'INR'],
  ['Pakistani rupees?', 'PKR'],
  ['(?:Thai )?baht|THB', 'THB'],
  ['(?:Malaysian )?ringgit|MYR', 'MYR'],
  ['Philippine pesos?', 'PHP'],
  ['Mexican pesos?', 'MXN'],
  ['(?:Indonesian )?rupiah|IDR', 'IDR'],
  ['Swiss francs?|CHF', 'CHF'],
  ['(?:Turkish )?lira', 'TRY'],
  ['(?:Israeli )?shekels?', 'ILS'],
  ['Danish kroner|DKK', 'DKK'],
  ['(?:Norwegian )?kroner|NOK', 'NOK'],
  ['(?:Swedish )?kronor|SEK', 'SEK'],
  ['(?:Polish )?zlot(?:ys?|ych)|PLN', 'PLN'],
  ['(?:Ukrainian )?hryvnias?', 'UAH'],
  ['(?:Saudi )?riyals?', 'SAR'],
  ['(?:UAE |Emirati )?dirhams?|AED', 'AED'],
  ['(?:South African )?rands?|ZAR', 'ZAR'],
  ['(?:Brazilian )?reais', 'BRL'],
  ['(?:Bangladeshi )?taka', 'BDT'],
  ['(?:Lao )?kip', 'LAK'],
  ['(?:Cambodian )?riels?', 'KHR'],
  ['(?:Myanmar )?kyats?', 'MMK'],
  ['francs?|dinars?|pesos?|crowns?|shillings?|rials?|krone|kronas?', null],
];

/** Pattern source of the codes that stand behind a sum, with a letter for its scale before them: the "USD" of "50 MUSD". */
export const currencyCodePattern: string = `(?:${suffixTable.flatMap(([source]) => source.match(/\b[A-Z]{3}\b(?! )/g) ?? []).join('|')})`;

/** Codes of currencies as they stand before a sum. */
export const currencyCodes: readonly string[] = prefixTable
  .map(([source]) => source)
  .filter((source) => /^[A-Z]{3}$/.test(source));

/** Pattern source of a sign or code before a sum. */
export const currencyPrefixPattern: string = `(?:${prefixTable.map(([source]) => source).join('|')})`;

/** Pattern source of a name or code behind a sum. */
export const currencySuffixPattern: string = `(?:${suffixTable.map(([source]) => source).join('|')})`;

const prefixes = prefixTable.map(([source, code]) => [new RegExp(`^${source}$`), code] as const);
const suffixes = suffixTable.map(([source, code]) => [new RegExp(`^(?:${source})$`, 'i'), code] as const);

/** ISO 4217 code of a sign, code or name; null where it is open between states. */
export function currencyOf(written: string): string | null {
  return [...prefixes, ...suffixes].find(([pattern]) => pattern.test(written))?.[1] ?? null;
}

const currencyName = new RegExp(`^(?:US )?(?:${currencySuffixPattern}|pounds?)$`, 'i');

/** Whether the word is a currency's name or code and says nothing of whose it is: "yen", "US dollars", but not "British pound". */
export function isCurrencyName(words: string): boolean {
  return currencyName.test(words) && /^(?:US )?\S+$/i.test(words);
}

const ownDollars: Readonly<Record<string, string>> = {
  AUS: 'AUD',
  CAN: 'CAD',
  NZL: 'NZD',
  SGP: 'SGD',
  HKG: 'HKD',
  TWN: 'TWD',
  BRN: 'BND',
  FJI: 'FJD',
  JAM: 'JMD',
};

/**
 * The dollar that an outlet of the country (ISO 3166-1 alpha-3) means by a bare "$" or "dollars": its state's own, else
 * the United States' — the custom of the international press where the outlet's country is not known either.
 */
export function impliedDollar(country: string | null): string {
  return (country === null ? undefined : ownDollars[country]) ?? 'USD';
}
