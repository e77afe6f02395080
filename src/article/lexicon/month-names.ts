/**
 * Names of the months beside the English ones, January first: in full (both cases where a date has the second) and as they are shortened
 * in dates, lower case, without a stop. European languages, Turkish, Indonesian, Arabic (both sets of names), Persian, Hebrew, Hindi,
 * Thai and Burmese. A word that is one month in most languages stands there; see `monthsOf` for a language that differs.
 *
 * Source: Unicode CLDR 46, calendar "gregorian", months wide and abbreviated.
 */
export const foreignMonths: readonly (readonly string[])[] = [
  'januar|jänner|janv|janvier|enero|ene|gennaio|gen|janeiro|gener|januari|ianuarie|ian|xaneiro|tammikuu|tammikuuta|styczeń|stycznia|sty|' +
    'leden|ledna|január|januára|siječanj|siječnja|sij|janar|janúar|јануар|януари|январь|января|янв|січень|січня|січ|студзеня|ιανουάριος|' +
    'ιανουαρίου|ιαν|ocak|oca|sausis|sausio|janvāris|janvārī|janvāra|jaanuar|يناير|كانون الثاني|جانفي|ژانویه|ינואר|जनवरी|มกราคม|ม.ค|ဇန်နဝါရီ',
  'februar|feber|févr|février|fév|fevr|fevrier|febrero|febbraio|fevereiro|fev|febrer|februari|februarie|febreiro|helmikuu|helmikuuta|luty|' +
    'lutego|lut|únor|února|február|februára|febr|veljača|veljače|velj|shkurt|febrúar|фебруар|февруари|февраль|февраля|фев|февр|лютий|' +
    'лютого|лют|лютага|φεβρουάριος|φεβρουαρίου|φεβ|şubat|şub|vasaris|vasario|februāris|februārī|februāra|veebruar|فبراير|شباط|فيفري|فوریه|פברואר|' +
    'फ़रवरी|กุมภาพันธ์|ก.พ|ဖေဖော်ဝါရီ',
  'märz|mär|mrz|mars|marzo|março|març|maart|mrt|martie|maret|maaliskuu|maaliskuuta|marzec|marca|březen|března|marec|március|márc|ožujak|' +
    'ožujka|ožu|marts|март|марта|мар|березень|березня|бер|сакавіка|μάρτιος|μαρτίου|μαρ|mart|kovas|kovo|martā|märts|مارس|آذار|מרץ|मार्च|มีนาคม|มี.ค|မတ်',
  'avril|avr|abril|abr|aprile|abrile|aprilie|huhtikuu|huhtikuuta|kwiecień|kwietnia|kwi|duben|dubna|apríl|apríla|április|ápr|travanj|travnja|tra|' +
    'prill|апрель|апреля|апр|април|квітень|квітня|квіт|красавіка|απρίλιος|απριλίου|απρ|nisan|nis|balandis|balandžio|aprīlis|aprīlī|aprill|أبريل|ابريل|' +
    'نيسان|أفريل|آوریل|אפריל|अप्रैल|เมษายน|เม.ย|ဧပြီ',
  'mai|mayo|maggio|mag|maio|maig|mei|maj|toukokuu|toukokuuta|maja|květen|května|május|svibanj|svibnja|svi|maí|май|мая|мај|травень|травня|трав|μάιος|' +
    'μαΐου|μαι|mayıs|gegužė|gegužės|maijs|maijā|مايو|أيار|ماي|مه|מאי|मई|พฤษภาคม|พ.ค|မေ',
  'juni|juin|junio|giugno|giu|junho|juny|iunie|iun|xuño|kesäkuu|kesäkuuta|czerwiec|czerwca|cze|červen|června|jún|júna|június|lipanj|lipnja|lip|junij|qershor|' +
    'júní|јун|юни|июнь|июня|июн|червень|червня|черв|чэрвеня|ιούνιος|ιουνίου|ιουν|haziran|haz|birželis|birželio|jūnijs|jūnijā|juuni|يونيو|حزيران|جوان|ژوئن|' +
    'יוני|जून|มิถุนายน|มิ.ย|ဇွန်',
  'juli|juillet|juil|julio|luglio|lug|julho|juliol|iulie|iul|xullo|heinäkuu|heinäkuuta|lipiec|lipca|červenec|července|júl|júla|július|srpanj|srpnja|julij|' +
    'korrik|júlí|јул|юли|июль|июля|июл|липень|липня|лип|ліпеня|ιούλιος|ιουλίου|ιουλ|temmuz|tem|liepa|liepos|jūlijs|jūlijā|juuli|يوليو|تموز|جويلية|ژوئیه|יולי|' +
    'जुलाई|กรกฎาคม|ก.ค|ဇူလိုင်',
  'août|aout|agosto|ago|agost|augustus|agustus|agt|elokuu|elokuuta|sierpień|sierpnia|sie|srpen|srpna|augusta|augusztus|kolovoz|kolovoza|kol|avgust|avg|gusht|' +
    'ágúst|август|августа|авг|серпень|серпня|серп|жніўня|αύγουστος|αυγούστου|αυγ|ağustos|ağu|rugpjūtis|rugpjūčio|augusts|augustā|أغسطس|آب|أوت|اوت|אוגוסט|' +
    'अगस्त|สิงหาคม|ส.ค|ဩဂုတ်|သြဂုတ်',
  'septembre|septiembre|setiembre|settembre|sett|setembro|set|setembre|septembrie|syyskuu|syyskuuta|wrzesień|września|wrz|září|szeptember|szept|rujan|' +
    'rujna|shtator|септембар|септември|сентябрь|сентября|сен|сент|вересень|вересня|вер|верасня|σεπτέμβριος|σεπτεμβρίου|σεπ|eylül|eyl|rugsėjis|rugsėjo|' +
    'septembris|septembrī|سبتمبر|أيلول|سپتامبر|ספטמבר|सितंबर|กันยายน|ก.ย|စက်တင်ဘာ',
  'oktober|okt|octobre|octubre|ottobre|ott|outubro|out|octombrie|lokakuu|lokakuuta|październik|października|paź|říjen|října|október|októbra|ekim|eki|' +
    'tetor|oktobar|октобар|октомври|октябрь|октября|окт|жовтень|жовтня|жовт|кастрычніка|οκτώβριος|οκτωβρίου|οκτ|spalis|spalio|oktobris|oktobrī|oktoober|' +
    'أكتوبر|تشرين الأول|اکتبر|אוקטובר|अक्टूबर|ตุลาคม|ต.ค|အောက်တိုဘာ',
  'novembre|noviembre|novembro|noiembrie|noi|nopember|marraskuu|marraskuuta|listopad|listopada|lis|novembra|studeni|studenoga|studenog|stu|nëntor|nóvember|' +
    'новембар|ноември|ноябрь|ноября|ноя|нояб|листопад|листопада|лист|лістапада|νοέμβριος|νοεμβρίου|νοε|kasım|kas|lapkritis|lapkričio|novembris|novembrī|نوفمبر|' +
    'تشرين الثاني|نوامبر|נובמבר|नवंबर|พฤศจิกายน|พ.ย|နိုဝင်ဘာ',
  'dezember|dez|décembre|déc|decembre|diciembre|dic|dicembre|dezembro|desembre|decembrie|desember|des|joulukuu|joulukuuta|grudzień|grudnia|gru|prosinec|prosince|' +
    'decembra|prosinac|prosinca|pro|dhjetor|децембар|декември|декабрь|декабря|дек|грудень|грудня|груд|снежня|δεκέμβριος|δεκεμβρίου|δεκ|aralık|ara|gruodis|' +
    'gruodžio|decembris|decembrī|detsember|ديسمبر|كانون الأول|دسامبر|דצמבר|दिसंबर|ธันวาคม|ธ.ค|ဒီဇင်ဘာ',
].map((names) => names.split('|'));

/** Months of one language whose word is another month elsewhere: Croatian "listopad" is October, in Polish and Czech it is November. */
export const monthsOf: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hr: { listopad: 10, listopada: 10 },
  bs: { listopad: 10, listopada: 10 },
};
