import { spawn } from 'node:child_process';
import { annotatedFromConllu, textForService } from '../language/conllu-article.ts';
import type { Annotator } from '../model/annotator.ts';
import { Failure } from '../model/failure.ts';

/** A parser program: it reads text from its standard input and writes CoNLL-U to its standard output. */
export interface ParserCommand {
  /** Name and version, as `Annotated.annotator` shows it. */
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly timeoutMs: number;
}

/** A parser service: it takes text by POST and answers CoNLL-U, bare or as `result` in a JSON object. */
export interface ParserService {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
}

/** An annotator that starts a program for each article. `annotate` rejects with `annotator-failed`. */
export function createCommandAnnotator(parser: ParserCommand): Annotator {
  return {
    name: parser.name,
    annotate: async (article) =>
      annotatedFromConllu(article, await runParser(parser, textForService(article)), parser.name),
  };
}

/** An annotator that asks a service over HTTP. `annotate` rejects with `annotator-failed`. */
export function createHttpAnnotator(service: ParserService): Annotator {
  return {
    name: service.name,
    annotate: async (article) =>
      annotatedFromConllu(article, await askService(service, textForService(article)), service.name),
  };
}

function runParser(
  { name, command, arguments: options, timeoutMs }: ParserCommand,
  text: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, { stdio: ['pipe', 'pipe', 'ignore'], timeout: timeoutMs });
    const parts: Buffer[] = [];
    const fail = (cause: unknown): void => reject(new Failure('annotator-failed', name, { cause }));
    child.on('error', fail);
    child.stdin.on('error', fail);
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else fail(new Error(`ended with ${signal ?? code}`));
    });
    child.stdin.end(text);
  });
}

async function askService({ name, url, timeoutMs }: ParserService, text: string): Promise<string> {
  try {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const response = await fetch(url, {
      method: 'POST',
      body: text,
      headers,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return resultOf(await response.text());
  } catch (cause) {
    throw new Failure('annotator-failed', name, { cause });
  }
}

function resultOf(answer: string): string {
  if (!answer.startsWith('{')) return answer;
  const value: unknown = JSON.parse(answer);
  const holds =
    typeof value === 'object' && value !== null && 'result' in value && typeof value.result === 'string';
  if (!holds) throw new Error('no "result" in the answer');
  return String(value.result);
}
