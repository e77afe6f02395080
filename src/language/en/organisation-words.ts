/** Words that organisations have in their names. */
export const organisationWords: readonly string[] = (
  'academy administration agency airlines airways alliance army assembly association authority bank board broadcasting bureau ' +
  'cabinet center centre chamber church club college command commission committee communist companies company conference ' +
  'confederation congress consortium cooperation corp corp. corporation council court democratic department electronics embassy ' +
  'energy enterprise federation force forces forum foundation front fund government group guard heavy holdings hospital house inc ' +
  'inc. industries institute institution international labor labour league limited llc ltd ltd. ministry motor motors museum ' +
  'national navy network news office organisation organization parliament parliamentary party police press republican reserve school ' +
  'secretariat senate service society steel studios supreme systems technologies times treasury tribune trust union united university'
).split(' ');

/** Short names of organisations that news does not explain. */
export const organisationNames: readonly string[] = (
  'ASEAN|APEC|NATO|EU|UN|U.N.|E.U.|UNESCO|UNICEF|WHO|WTO|IMF|IAEA|OPEC|OECD|OSCE|G20|G7|G-7|G-20|BRICS|FBI|CIA|NSA|NASA|Reuters|' +
  'AFP|AP|Xinhua|Yonhap|BBC|CNN|Hamas|Hezbollah|Taliban|Samsung|Hyundai|LG|SK|POSCO|Kremlin|White House|Pentagon|Blue House|' +
  'United Nations|European Union|African Union|Arab League|World Bank|European Commission|European Parliament|Security Council|' +
  'Islamic State|Al-Qaeda|al-Qaeda|Red Cross|Amnesty International|Google|Microsoft|Apple|Boeing|Airbus|Toyota|Huawei|Tesla|Enron|' +
  'Congress|Senate|Parliament|National Assembly|State Department|Foreign Ministry|Politburo|Duma|Knesset|Bundestag|IDF|PLO|' +
  'Gazprom|Rosatom|KHNP|KEPCO|VNA|KCNA|TASS|Interfax|Hankyoreh|WSJ|New York Times|Washington Post|Fatah|ISIS|ISIL|IS'
).split('|');

/** Verbs of saying and meeting that follow names of people and states. */
export const sayingWords: readonly string[] = (
  'said says told added met visited stressed affirmed noted announced stated urged called expressed emphasised emphasized ' +
  'proposed welcomed thanked praised warned denied insisted argued asked congratulated received hosted held signed agreed pledged'
).split(' ');
