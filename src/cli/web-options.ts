import { Option } from 'commander';

/** When the page of a feed's entry is fetched, as the command line says it; the first is what is done where nobody says. */
const pageChoices = ['summaries', 'always', 'never'] as const;

/** Which entries of a feed are read from their pages. */
export function pagesOption(): Option {
  return new Option(
    '--pages <which>',
    'of a feed, fetch the pages of entries that give only a summary, of all of them, or of none',
  )
    .choices(pageChoices)
    .default(pageChoices[0]);
}

/** Hosts that may lie in a private network. */
export function allowHostOption(): Option {
  return new Option(
    '--allow-host <name...>',
    'fetch from this host though it lies on this machine or in a private network: a name or an IP address, without its port',
  );
}
