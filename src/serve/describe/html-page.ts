import { html, raw } from 'hono/html';
import type { Operation } from '../operation.ts';
import type { ApiDocument } from './openapi.ts';
import { outlineOf, type Outlined } from './outline.ts';
import { problemRows } from './problem-rows.ts';

type Markup = ReturnType<typeof html>;

/** The style sheet of the page. */
export const docsStyle: string = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h2 { font: 600 1.05rem/1.4 ui-monospace, monospace; margin-top: 2.2rem; border-bottom: 1px solid #767676; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .25rem .7rem .25rem 0; overflow-wrap: anywhere; }
nav { columns: 3 14rem; } nav a { display: block; } code { font-family: ui-monospace, monospace; } :target { background: #fff3c4; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616; } a { color: #9cc4ff; } :target { background: #4a3f10; } }
`;

/** The description of the API as a page: without a script, and with nothing from elsewhere. Every text is escaped. */
export async function docsPage(operations: readonly Operation[], document: ApiDocument): Promise<string> {
  const outline = outlineOf(operations);
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Chancery: the HTTP API</title>
        <link rel="stylesheet" href="docs.css" />
      </head>
      <body>
        <main>
          <h1>The HTTP API of Chancery</h1>
          <p>
            Everything lies under <code>/api/v1</code>. For programs the same stands in
            <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).
          </p>
          <nav>
            ${outline.map(({ name, method, path }) => html`<a href="#${name}">${method} ${path}</a>`)}
          </nav>
          ${outline.map(section)}
          <h2>Refusals</h2>
          <table>
            <thead>
              <tr>
                <th>status</th>
                <th>code</th>
                <th>what it means</th>
              </tr>
            </thead>
            <tbody>
              ${problemRows(document).map(
                ({ code, status, title }) =>
                  html`<tr id="error-${code}">
                    <td>${status}</td>
                    <td><code>${code}</code></td>
                    <td>${title}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </main>
      </body>
    </html> `;
  return page.toString();
}

function section({ name, method, path, summary, description, needs, parameters, forms }: Outlined): Markup {
  return html`<section id="${name}">
    <h2>${method} ${path}</h2>
    <p>
      ${summary}. ${description} Scope: ${needs}. Forms:
      ${forms.map(([form, type]) => `${form} (${type})`).join(', ')}.
    </p>
    ${
      parameters.length === 0
        ? raw('')
        : html`<table>
            <thead>
              <tr>
                <th>parameter</th>
                <th>in</th>
                <th>takes</th>
                <th></th>
              </tr>
            </thead>
            <tbody>
              ${parameters.map(
                (one) =>
                  html`<tr>
                    <td><code>${one.name}</code></td>
                    <td>${one.where}</td>
                    <td>${one.takes}</td>
                    <td>${one.says}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section> `;
}
