/** An answer as it is kept and sent between threads: nothing of it is a stream. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** An answer whose body has been read to its end. */
export async function plainAnswer(answer: Response): Promise<PlainAnswer> {
  return {
    status: answer.status,
    headers: [...answer.headers],
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}

/** The same as an answer of its own, which may be sent and given further headers. */
export function sentAnswer({ status, headers, body }: PlainAnswer): Response {
  return new Response(body, { status, headers: headers.map(([name, value]) => [name, value]) });
}
