/**
 * The schema, one step a version; a step is never changed once it has been released.
 *
 * Integers (`seq`) join tables inside one file and never leave it. `rank` is 52 bits of the hash of the article's id: an
 * order that does not depend on when the article came. `bands_of` is `bandsOfStepFour`, as JSON.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE article (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rank INTEGER NOT NULL, source TEXT NOT NULL, url TEXT, outlet TEXT,
    title TEXT, byline TEXT, published TEXT, language TEXT NOT NULL, sha256 TEXT NOT NULL, retrieved TEXT,
    reader TEXT NOT NULL, main INTEGER, copies TEXT NOT NULL
  );
  CREATE INDEX article_published ON article (published);
  CREATE INDEX article_main ON article (main);
  CREATE INDEX article_copies ON article (copies);
  CREATE INDEX article_reader ON article (reader);
  CREATE TABLE article_text (seq INTEGER PRIMARY KEY, text TEXT NOT NULL, blocks TEXT NOT NULL);
  CREATE TABLE article_issue (article INTEGER NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (article, position)) WITHOUT ROWID;
  CREATE TABLE band (band TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (band, article)) WITHOUT ROWID;
  CREATE INDEX band_article ON band (article);

  CREATE TABLE actor_signature (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, block TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
    country TEXT, count INTEGER NOT NULL, actor TEXT
  );
  CREATE INDEX actor_signature_block ON actor_signature (block);
  CREATE INDEX actor_signature_actor ON actor_signature (actor);
  CREATE TABLE actor_mention (article INTEGER NOT NULL, signature INTEGER NOT NULL, names TEXT NOT NULL, citations TEXT NOT NULL,
    PRIMARY KEY (article, signature)) WITHOUT ROWID;
  CREATE INDEX actor_mention_signature ON actor_mention (signature, article);
  CREATE TABLE actor_name (seq INTEGER PRIMARY KEY, signature INTEGER NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL,
    UNIQUE (signature, name));

  CREATE TABLE office_seen (holder INTEGER NOT NULL, title TEXT NOT NULL, office TEXT NOT NULL, first TEXT NOT NULL,
    last TEXT NOT NULL, PRIMARY KEY (holder, title, office)) WITHOUT ROWID;

  CREATE TABLE signature (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, block TEXT, kind TEXT NOT NULL, value TEXT NOT NULL,
    count INTEGER NOT NULL, fact TEXT
  );
  CREATE INDEX signature_block ON signature (block);
  CREATE INDEX signature_fact ON signature (fact);
  CREATE TABLE claim (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL, article INTEGER NOT NULL, rank INTEGER NOT NULL, signature INTEGER NOT NULL,
    rule TEXT NOT NULL, citations TEXT NOT NULL
  );
  CREATE INDEX claim_signature ON claim (signature, rank);
  CREATE INDEX claim_article ON claim (article);
  CREATE TABLE party (actor INTEGER NOT NULL, kind TEXT NOT NULL, signature INTEGER NOT NULL,
    PRIMARY KEY (actor, kind, signature)) WITHOUT ROWID;
  CREATE INDEX party_signature ON party (signature);

  CREATE TABLE fact (id TEXT PRIMARY KEY, kind TEXT NOT NULL, block TEXT NOT NULL, start TEXT NOT NULL, until TEXT NOT NULL,
    value TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX fact_block ON fact (block);
  CREATE INDEX fact_kind ON fact (kind, start);
  CREATE INDEX fact_order ON fact (kind, id);
  CREATE TABLE fact_key (key TEXT NOT NULL, kind TEXT NOT NULL, start TEXT NOT NULL, fact TEXT NOT NULL,
    PRIMARY KEY (key, kind, start, fact)) WITHOUT ROWID;
  CREATE INDEX fact_key_fact ON fact_key (fact);
  CREATE TABLE unplaced (signature INTEGER PRIMARY KEY);
  CREATE TABLE dirty (block TEXT PRIMARY KEY) WITHOUT ROWID;

  CREATE TABLE judgement (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, verdict TEXT NOT NULL, a TEXT NOT NULL, b TEXT,
    anchors TEXT NOT NULL, decided TEXT NOT NULL, revoked TEXT);

  CREATE TABLE passage (seq INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER NOT NULL, until INTEGER NOT NULL);
  CREATE INDEX passage_article ON passage (article);
  CREATE VIRTUAL TABLE passage_text USING fts5 (text, content='', contentless_delete=1, detail=full,
    tokenize='unicode61 remove_diacritics 0');
  CREATE VIRTUAL TABLE actor_text USING fts5 (name, content='', contentless_delete=1, detail=none,
    tokenize='unicode61 remove_diacritics 0');
  `,
  // Facts carry their keys, so that they are found without an index of their own. Every block is folded anew.
  `
  DELETE FROM fact_key;
  DELETE FROM fact;
  ALTER TABLE fact ADD COLUMN keys TEXT NOT NULL DEFAULT '';
  DROP INDEX fact_key_fact;
  DROP INDEX claim_signature;
  CREATE INDEX claim_signature ON claim (signature, rank, article);
  INSERT OR IGNORE INTO dirty (block) SELECT DISTINCT block FROM actor_signature;
  INSERT OR IGNORE INTO unplaced (signature) SELECT seq FROM signature;
  `,
  // Indices by which lists find the articles that name a country, and the conflicts of a block, without reading other rows.
  `
  CREATE INDEX actor_signature_country ON actor_signature (country);
  CREATE INDEX fact_conflict ON fact (block) WHERE kind = 'conflict';
  `,
  // Facts are filed by row instead of by the hash of their id, and bands as numbers, so that one fold writes few pages of a large file.
  `
  CREATE TABLE kept_fact (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, block TEXT NOT NULL,
    start TEXT NOT NULL, until TEXT NOT NULL, keys TEXT NOT NULL, value TEXT NOT NULL);
  INSERT INTO kept_fact (id, kind, block, start, until, keys, value)
    SELECT id, kind, block, start, until, keys, value FROM fact ORDER BY start, block, id;
  DROP TABLE fact;
  ALTER TABLE kept_fact RENAME TO fact;
  CREATE INDEX fact_block ON fact (block);
  CREATE INDEX fact_kind ON fact (kind, start, id);
  CREATE INDEX fact_conflict ON fact (block) WHERE kind = 'conflict';
  DROP INDEX article_copies;
  CREATE INDEX article_copies ON article (copies) WHERE copies <> id;
  DROP TABLE band;
  CREATE TABLE band (band INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (band, article)) WITHOUT ROWID;
  INSERT OR IGNORE INTO band (band, article) SELECT j.value, t.seq FROM article_text t, json_each(bands_of(t.text)) j;
  `,
  // Notes the blocks whose fold looks at the quarters around them. Until they are folded anew all residents' blocks are noted.
  `
  CREATE TABLE asking (block TEXT PRIMARY KEY) WITHOUT ROWID;
  INSERT OR IGNORE INTO asking (block) SELECT block FROM signature WHERE block >= 'figure:people:residents:' AND block < 'figure:people:residents;';
  `,
  // Decisions name who made them, and may set a field; what they are about, and whom a value names, is found by signature.
  `
  ALTER TABLE judgement ADD COLUMN decider TEXT;
  ALTER TABLE judgement ADD COLUMN field TEXT;
  ALTER TABLE judgement ADD COLUMN value TEXT;
  ALTER TABLE judgement ADD COLUMN named TEXT NOT NULL DEFAULT '[]';
  CREATE TABLE judged (signature TEXT NOT NULL, named INTEGER NOT NULL, judgement TEXT NOT NULL,
    PRIMARY KEY (signature, named, judgement)) WITHOUT ROWID;
  CREATE INDEX judged_judgement ON judged (judgement);
  `,
  // Facts are filed under what they are and where, so that lists choose by it; outlets are found by name. Every block is folded anew.
  `
  CREATE INDEX article_outlet ON article (outlet);
  INSERT OR IGNORE INTO dirty (block) SELECT DISTINCT block FROM actor_signature;
  INSERT OR IGNORE INTO unplaced (signature) SELECT seq FROM signature;
  `,
  // The agency whose report an article prints, fingerprints of the sentence that a claim cites, and the keys of stories: articles read
  // before this step have none until they are reread. `told` is the name of the group of articles that tell one story, as `copies` is that
  // of one text.
  `
  ALTER TABLE article ADD COLUMN credit TEXT;
  ALTER TABLE claim ADD COLUMN prints TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE article ADD COLUMN told TEXT NOT NULL DEFAULT '';
  UPDATE article SET told = copies;
  CREATE INDEX article_told ON article (told);
  CREATE TABLE story_key (key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
  CREATE INDEX story_key_article ON story_key (article);
  `,
  // Decisions may give a reason.
  `
  ALTER TABLE judgement ADD COLUMN why TEXT;
  `,
  // The places of articles that were found in several.
  `
  CREATE TABLE article_place (article INTEGER NOT NULL, source TEXT NOT NULL, sha256 TEXT NOT NULL, retrieved TEXT,
    PRIMARY KEY (article, source, sha256)) WITHOUT ROWID;
  `,
  // How far archives have been read by runs that did not come to their ends.
  `
  CREATE TABLE reached (archive TEXT PRIMARY KEY, position TEXT NOT NULL) WITHOUT ROWID;
  `,
  // Addresses and feeds between visits, and the articles whose news a watch has still to tell; the versions of an article are found by its
  // address.
  `
  CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
  CREATE TABLE web_page (address TEXT PRIMARY KEY, at TEXT NOT NULL, etag TEXT, modified TEXT) WITHOUT ROWID;
  CREATE TABLE watched_feed (url TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE feed_entry (feed TEXT NOT NULL, key TEXT NOT NULL, print TEXT NOT NULL, page TEXT, published TEXT,
    visits INTEGER NOT NULL, failures INTEGER NOT NULL, due TEXT, seen TEXT NOT NULL, PRIMARY KEY (feed, key)) WITHOUT ROWID;
  CREATE TABLE untold (seq INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE);
  `,
  // The news that a watch is printing: whose they are, and the lines that are still to be printed. No number of a line is given twice.
  `
  CREATE TABLE telling (manner TEXT NOT NULL, articles TEXT NOT NULL);
  CREATE TABLE news_line (number INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL);
  `,
  // How often the record has been changed, with a mark that no other state has, also not one of a copy: by it answers are known to be old.
  `
  CREATE TABLE state (version INTEGER NOT NULL, mark TEXT NOT NULL);
  INSERT INTO state (version, mark) VALUES (1, lower(hex(randomblob(8))));
  `,
  // The order in which facts came, the latest of them: what has come before this step is news to nobody. Rows are let go of from the first
  // on alone, so that no number comes twice. And what people want to be told of.
  `
  CREATE TABLE arrival (seq INTEGER PRIMARY KEY, fact TEXT NOT NULL, kind TEXT NOT NULL, member TEXT NOT NULL);
  CREATE TABLE saved_search (name TEXT PRIMARY KEY, value TEXT NOT NULL, hook TEXT) WITHOUT ROWID;
  `,
  // Sources that are handed in and wait to be read, by the hash of all that was handed in; `reader` is the version of the reader that set one aside, `tried` the one that tried it last.
  // And the versions that have read, in the order in which they came: the last is the current one.
  `
  CREATE TABLE work (key TEXT PRIMARY KEY, kind TEXT NOT NULL, handed TEXT NOT NULL, reader TEXT NOT NULL DEFAULT '',
    tried TEXT NOT NULL DEFAULT '', tries INTEGER NOT NULL DEFAULT 0, code TEXT, reason TEXT) WITHOUT ROWID;
  CREATE INDEX work_reader ON work (reader);
  CREATE TABLE work_source (key TEXT PRIMARY KEY, head TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE reader_order (version TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
  `,
];

/** Marks a file as a Chancery record (SQLite's application_id): "CHNC". */
export const applicationId = 0x43484e43;
