/** How each command is used, by its name; for the program the jobs of a first day. A test runs them over the example corpus. */
const examples: Readonly<Record<string, readonly string[]>> = {
  '': [
    'chancery read reports/',
    'chancery met "Lee Jae Myung"',
    'chancery list figures trade',
    'chancery brief Vietnam Korea',
    'chancery list conflicts',
  ],
  read: [
    'chancery read reports/ notes.txt',
    'chancery read https://news.example/2025/11/talks.html',
    'chancery read https://news.example/feed.xml --pages always',
    'chancery read -                          # paste a text',
    'pbpaste | chancery read - --date 2025-11-02 --outlet "The Straits Ledger"',
    'echo "Peru and Chile met." | chancery read - --short --date 2025-11-02',
  ],
  watch: [
    'chancery watch feeds.opml',
    'chancery watch https://news.example/feed.xml --every 30',
    'chancery watch feeds.opml --once --format jsonl   # from cron',
    'chancery watch feeds.opml --alert "commitments --with KOR --stage signed" --alert "conflicts trade"',
  ],
  forget: ['chancery forget 2025-10-31-target-raised.json', 'chancery forget 846878'],
  reread: ['chancery reread'],
  met: ['chancery met "Luong Cuong"', 'chancery met Vietnam Korea --since 2025-10'],
  who: ['chancery who Park', 'chancery who "Lee Jae Myung"'],
  list: [
    'chancery list events --with Vietnam Korea --since 2025-10',
    'chancery list figures trade',
    'chancery list commitments --stage signed --due 2030',
    'chancery list conflicts',
    'chancery list events --csv > events.csv',
  ],
  search: ['chancery search culture house', 'chancery search trade --outlet "The Straits Ledger"'],
  brief: [
    'chancery brief Vietnam Korea --since 2025-08',
    'chancery brief --about trade',
    'chancery brief Vietnam Korea --format html > brief.html',
  ],
  new: ['chancery new', 'chancery new 2025-11-01 --with Korea'],
  show: [
    'chancery show 064537',
    'chancery show "Luong Cuong"',
    'chancery show 2025-10-31-target-raised.json',
  ],
  explain: ['chancery explain 064537'],
  set: [
    'chancery set 064537 date 2025-10-30 --why "the release gives the day"',
    'chancery set 2e8941 speaker "Luong Cuong"',
    'chancery set "Vũ Hồ" country Vietnam',
  ],
  same: ['chancery same "Saemaul Undong Foundation" "Saemaul Globalisation Foundation" --why "one body"'],
  different: ['chancery different "Park Hyungjun" "Park Chang Dal"'],
  split: ['chancery split "Park Hyungjun" --by article --why "two men of one name"'],
  dismiss: ['chancery dismiss aa5005 --why "a slip of the caption"'],
  reject: ['chancery reject 419ec4 --why "the caption names the wrong man"'],
  judge: ['chancery judge list', 'chancery judge import decisions.jsonl'],
  'judge list': ['chancery judge list --json > decisions.jsonl'],
  'judge revoke': ['chancery judge revoke 7c1e02'],
  'judge import': ['chancery judge import decisions.jsonl'],
  undo: ['chancery undo', 'chancery undo 7c1e02'],
  judgements: ['chancery judgements'],
  revoke: ['chancery revoke 7c1e02'],
  export: [
    'chancery export --output record.jsonl',
    'chancery export --with VNM KOR --since 2025 --output events.tsv',
    'chancery export --due 2030 --output due.ics',
  ],
  backup: ['chancery backup', 'chancery backup copy.db'],
  mcp: ['chancery mcp'],
  serve: [
    'chancery serve',
    'chancery serve --port 9000 --allow-origin https://desk.example',
    'chancery serve --host 0.0.0.0 --host-name record.example   # behind a proxy, with tokens',
  ],
  token: ['chancery token add newsroom', 'chancery token list'],
  'token add': ['chancery token add desk', 'chancery token add editor --judge'],
  'token list': ['chancery token list'],
  'token remove': ['chancery token remove desk'],
  status: ['chancery status', 'chancery status --check'],
  tour: ['chancery tour'],
  completion: [
    'source <(chancery completion bash)',
    'chancery completion fish > ~/.config/fish/completions/chancery.fish',
  ],
  help: ['chancery help list'],
};

/** The examples of a command by its name, "judge list"; none for a command that there is not. */
export function examplesOf(name: string): readonly string[] {
  return examples[name] ?? [];
}
