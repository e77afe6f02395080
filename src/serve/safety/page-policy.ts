import { createHash } from 'node:crypto';

/**
 * The policy for a page that carries its style within it: that style by its hash (CSP 3, 8.3) and nothing else, neither from elsewhere nor
 * from a text of the page that should be taken for one.
 */
export function pagePolicy(page: string): string {
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;
}
