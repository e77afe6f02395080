/** Every failure that can end a piece of work, with what it means and what to do. docs/errors.md lists the same, checked by a test. */
export const failureTexts = {
  'input-missing': 'There is no such file or folder. Check the path.',
  'input-unreadable': 'The file or folder could not be read. Check its permissions.',
  'input-too-large': 'The file is larger than the limit. Split it, or give one article a file or a line.',
  'input-not-text':
    'The bytes are of no kind that is read. Give text, a page, a feed, JSON, CSV, a PDF, a document, mail or an archive.',
  'input-empty': 'The file has no text in it.',
  'input-not-article':
    'No article could be found in it: no paragraph of running text. "read --short" takes a sentence or a note.',
  'input-encrypted': 'It is protected by a password. Save it without one.',
  'pdf-scanned': 'The PDF holds pictures of pages and no text. Run it through a text recogniser (OCR) first.',
  'document-broken': 'The document is damaged and could not be opened.',
  'archive-broken': 'The archive is damaged or cut there. What stands before it was read.',
  'archive-bomb': 'It unpacks to far more than an archive of texts does; the rest of it was not read.',
  'archive-path': 'The entry is named by a path that leads out of the archive; it was not read.',
  'archive-too-deep': 'It is an archive in an archive in an archive. Unpack it once and read that.',
  'json-broken': 'The JSON could not be parsed there. The good lines around it were read.',
  'feed-broken': 'The feed could not be parsed.',
  'feed-cut': 'The feed ends in the middle. Its whole entries were read.',
  'csv-broken': 'The CSV could not be read there: it needs a head line with a column "text" or "html".',
  'url-not-web':
    'It is no address on the web: only http and https are read, without a user or password in the address.',
  'address-refused':
    'The host lies in a private network, on this machine or among reserved addresses. If you mean it, allow it by name: --allow-host NAME.',
  'robots-refused': "The site's robots.txt asks programs not to visit this address.",
  'robots-unavailable':
    "The site's robots.txt could not be had, so it is not known what the site allows. Try again later.",
  'redirect-loop': 'The address leads back to itself.',
  'redirects-too-many': 'The address leads from one to the next without coming to a page.',
  'server-unreachable': 'The server could not be reached, or it broke off. It was tried several times.',
  'server-busy': 'The server is overloaded or asks to be left alone for a while. Try again later.',
  'page-gone': 'The server says that there is no such page.',
  'page-refused': 'The server does not give out the page.',
  'answer-too-large': 'The answer is larger than the limit once it is unpacked; the rest was not fetched.',
  'answer-too-slow': 'The answer took too long and was given up.',
  'answer-broken': 'The answer is damaged: it could not be unpacked or followed.',
  'reading-too-long':
    'Reading this article took longer than the limit and was given up; the others were read.',
  'reading-too-large':
    'Reading this article needed more memory than the limit and was given up; the others were read.',
  'record-missing':
    'There is no record there yet. "chancery read PATH" makes one; or give the --record that you mean.',
  'record-not-a-database':
    'The record file is no Chancery record. Give another --record path; the file was left as it is.',
  'record-too-new': 'A newer Chancery made this record. Update Chancery.',
  'record-busy': 'Another process kept the record locked for too long. Try again.',
  'record-disk-full':
    'The disk is full. What was acknowledged before is safe; free some space and run again.',
  'record-unwritable':
    'The record cannot be written there. Check the folder and its permissions, or the user of the database.',
  'queue-unreachable':
    'The queue (NATS with JetStream) could not be reached. What was handed in is safe in the record, and is handed out once it is there again.',
  'queue-unfit': 'The server is no NATS server with JetStream, or does not let this user make streams.',
  'reader-outdated':
    'Another version of Chancery reads this record now. Update this worker; or have this version take over: "chancery reread --nats …".',
  'record-broken': 'The record is damaged. Restore a backup, or read the articles into a new one.',
  'record-unreachable':
    'The database server of the record could not be reached, or it broke off. It was tried several times.',
  'model-broken': 'A language model file is missing or damaged. Install the package again.',
  'annotator-failed': 'The external annotator failed or gave no valid CoNLL-U.',
  'reading-failed':
    'Reading this article failed inside Chancery; the others were read. Please report it with the article.',
  'id-unknown': 'Nothing in the record has this id or name. "chancery list …" shows what is there.',
  'id-ambiguous': 'Several values of the record are called so. Give more of the id.',
  'file-exists': 'There is a file of this name already; it was left as it is. Give another path.',
  'output-unwritable':
    'It could not be written there, or not to its end: check the folder, its permissions and the room on the disk.',
  'path-unknown': 'The server has nothing at this path. /api/v1/docs lists what there is.',
  'method-unknown': 'The path is not asked by this method. The header Allow names those that it takes.',
  'form-unknown': 'It is not given in this form. Ask for one that /api/v1/docs names.',
  'request-not-json': 'The body of the request is no JSON object. Send one as application/json.',
  'request-too-large': 'The body of the request is larger than the limit.',
  'host-refused':
    'The server does not answer to this name. Ask it by the address that it told when it was started, or name the host: --host-name NAME.',
  'origin-refused':
    'Pages of this origin may not ask this server. Name the origin when it is started: --allow-origin ORIGIN.',
  'token-missing':
    'The server asks for a token: send "Authorization: Bearer TOKEN". "chancery token add NAME" makes one.',
  'scope-missing':
    'The token may not do that. "chancery token add NAME --judge" makes one that may decide, --read-in one that may have articles read in.',
  'too-many-requests':
    'This client asks more often than the limit. The header Retry-After says in how many seconds to ask again.',
  'tokens-broken': 'The file of tokens holds something else. Give another, or make it anew.',
  'token-known': 'There is a token of this name already. Give another name, or take it back first.',
  'server-full': 'Too many requests that take long are waiting already. Try again in a moment.',
  'reading-off': 'This server takes in no articles. "chancery read" does, or a server without --no-reading.',
  'reading-unknown': 'There is no such reading, or it has ended long ago.',
  'reading-begun': 'The reading takes no more files: it has begun or ended. Open another.',
  'readings-full':
    'As many readings wait as the server holds. The header Retry-After says when to ask again.',
  'part-misplaced':
    'The part does not begin where the file ends so far, another is on its way, or it broke off. Send the file from its start.',
  'saved-known': 'There is a saved search of this name already. Give another name, or remove it first.',
  'saved-unknown': 'There is no saved search of this name. "chancery saved list" shows those that there are.',
  'streams-full':
    'As many live streams are open as the server holds. The header Retry-After says when to ask again.',
  'reader-too-slow':
    'The client did not read what the stream sent it, and was cut off. Open it again behind the last id.',
  'server-stopping': 'The server is being stopped. Open the stream again behind the last id.',
  'address-open':
    'Another machine could reach the server there, so it needs tokens: "chancery token add NAME" makes one.',
  'page-unbuilt': 'The page to look at has not been built: `npm run build:web` builds it.',
  'address-taken': 'The server cannot listen there: the address is in use, unknown or not allowed to you.',
  unforeseen:
    'Something failed inside Chancery that it does not know. Please report it with the command line.',
  usage: 'The command line is not valid. "chancery --help" shows how it is used.',
} as const;

/** A stable code; the text beside it is not. */
export type FailureCode = keyof typeof failureTexts;

/** Thrown when something cannot be done as promised: a disk, a schema, the command line. `code` is stable, the text is not. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** What it happened to: a URL, an article id, a file. */
  readonly subject: string;

  constructor(code: FailureCode, subject: string, options?: ErrorOptions) {
    super(`${code}: ${subject}`, options);
    this.code = code;
    this.subject = subject;
  }
}
