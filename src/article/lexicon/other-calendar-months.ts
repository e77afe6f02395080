/**
 * Names of the months of the Solar Hijri calendar, its first month first: as Iran writes them, then as Afghanistan does.
 *
 * Source: Unicode CLDR 46, calendar "persian", fa and fa-AF.
 */
export const solarMonths: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'امرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
];

/**
 * Names of the months of the lunar Hijri calendar, Muharram first, with what they are called beside.
 *
 * Source: Unicode CLDR 46, calendar "islamic", ar and fa.
 */
export const lunarMonths: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع الاول', 'ربیع الاول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربیع الثانی'],
  ['جمادى الأولى', 'جمادى الاولى', 'جمادی الاول'],
  ['جمادى الآخرة', 'جمادى الآخر', 'جمادى الثانية', 'جمادی الثانی'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذیقعده'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذیحجه'],
];

/** What stands behind a year of the lunar calendar. */
export const lunarMarks: readonly string[] = ['هـ', 'هجري', 'هجرية', 'ه.ق', 'ه‍.ق', 'قمری'];
