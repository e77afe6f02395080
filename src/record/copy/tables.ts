/** A table of a record: its columns, of which the first ones order its rows and are theirs alone. */
export interface RecordTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** How many of the columns tell a row from all others. */
  readonly keys: number;
  /** Whether rows are numbered as they come. */
  readonly numbered?: true;
}

function tableOf(table: string, keys: number, columns: string): RecordTable {
  const names = columns.split(' ');
  const isNumbered = names[0] === 'seq' || names[0] === 'number';
  return {
    table,
    columns: names,
    keys,
    ...(isNumbered && keys === 1 && !unnumbered.has(table) ? { numbered: true } : {}),
  };
}

/** Its rows have the numbers of another table. */
const unnumbered: ReadonlySet<string> = new Set(['article_text']);

/** Every table of a record but its state and its indexes of words, which are made anew. Of the same names in every engine. */
export const recordTables: readonly RecordTable[] = [
  tableOf(
    'article',
    1,
    'seq id rank source url outlet title byline published language sha256 retrieved reader main copies credit told',
  ),
  tableOf('article_text', 1, 'seq text blocks'),
  tableOf('article_issue', 2, 'article position code value'),
  tableOf('article_place', 3, 'article source sha256 retrieved'),
  tableOf('band', 2, 'band article'),
  tableOf('story_key', 2, 'key article'),
  tableOf('actor_signature', 1, 'seq id block type name country count actor'),
  tableOf('actor_mention', 2, 'article signature names citations'),
  tableOf('actor_name', 1, 'seq signature name count'),
  tableOf('office_seen', 3, 'holder title office first last'),
  tableOf('signature', 1, 'seq id block kind value count fact'),
  tableOf('claim', 1, 'seq id article rank signature rule citations prints'),
  tableOf('party', 3, 'actor kind signature'),
  tableOf('fact', 1, 'seq id kind block start until keys value'),
  tableOf('fact_key', 4, 'key kind start fact'),
  tableOf('unplaced', 1, 'signature'),
  tableOf('dirty', 1, 'block'),
  tableOf('asking', 1, 'block'),
  tableOf('judgement', 1, 'seq id verdict a b anchors decided revoked decider field value named why'),
  tableOf('judged', 3, 'signature named judgement'),
  tableOf('passage', 1, 'seq article start until'),
  tableOf('reached', 1, 'archive position'),
  tableOf('web_page', 1, 'address at etag modified'),
  tableOf('watched_feed', 1, 'url value'),
  tableOf('feed_entry', 2, 'feed key print page published visits failures due seen'),
  tableOf('untold', 1, 'seq article'),
  tableOf('telling', 1, 'manner articles'),
  tableOf('news_line', 1, 'number text'),
  tableOf('arrival', 1, 'seq fact kind member'),
  tableOf('saved_search', 1, 'name value hook'),
  tableOf('work', 1, 'key kind handed reader tried tries code reason'),
  tableOf('work_source', 1, 'key head body'),
  tableOf('reader_order', 1, 'version place'),
];
