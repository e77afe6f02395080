import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import type { FailureCode } from '../../model/failure.ts';
import { mediaTypeOf } from '../forms.ts';
import type { Answering, Operation } from '../operation.ts';
import { statusOf, titleOf } from '../problem.ts';
import { formsOf } from '../run-operation.ts';
import { problemSchema } from '../schemas/problem.ts';

/** The API as an OpenAPI 3.1 document. */
export type ApiDocument = ReturnType<typeof createDocument>;

/** Describes operations, all of which lie under one root: what each takes, answers and how it may fail. */
export function openApi(operations: readonly Operation[], version: string): ApiDocument {
  const paths = Map.groupBy(operations, (one) => one.path);
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version,
      description:
        'The record of diplomacy over HTTP: who met whom, what was said, promised and signed, each fact cited to its sentence.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{}, { token: [] }],
    paths: Object.fromEntries(
      [...paths].map(([path, some]) => [
        path,
        Object.fromEntries(some.map((one) => [one.method, described(one)])),
      ]),
    ),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  });
}

function described(of: Operation): ZodOpenApiOperationObject {
  const { name, tag, summary, description, method, scope } = of;
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(scope === 'read' ? {} : { security: [{}, { token: [scope] }] }),
    requestParams: { path: z.object(of.parameters), query: z.object({ ...of.query, ...formatOf(of) }) },
    ...(method === 'post'
      ? {
          requestBody: {
            required: true,
            content: {
              [of.takes === 'bytes' ? 'application/octet-stream' : 'application/json']: { schema: of.body },
            },
          },
        }
      : {}),
    responses: responsesOf(of),
  };
}

/** The parameter for the form of the answer, where there are several. */
function formatOf(of: Operation): Readonly<Record<string, z.ZodType>> {
  const forms = formsOf(of);
  if (forms.length < 2) return {};
  const says = 'the form of the answer; else the header Accept tells it';
  return { format: z.enum(forms).exactOptional().meta({ description: says }) };
}

/** How a request may be wrong, whatever it asks. */
const wrong: readonly FailureCode[] = ['usage', 'form-unknown'];

/** Why a client may be turned away. */
const turnedAway: readonly FailureCode[] = [
  'token-missing',
  'scope-missing',
  'host-refused',
  'origin-refused',
  'too-many-requests',
];

/** How the server itself may fail. */
const failing: readonly FailureCode[] = ['record-busy', 'unforeseen'];

function responsesOf(of: Operation): ZodOpenApiResponsesObject {
  const posted: readonly FailureCode[] =
    of.method === 'post' && of.takes === 'json'
      ? ['request-not-json', 'request-too-large', 'record-unwritable']
      : [];
  const slow: readonly FailureCode[] = of.pace === 'slow' ? ['server-full'] : [];
  const codes = [...new Set([...wrong, ...turnedAway, ...failing, ...posted, ...slow, ...of.fails])];
  const refusals = Map.groupBy(codes, statusOf);
  return {
    '200': { description: 'The answer.', content: contentOf(of.answers) },
    ...(of.ofRecord
      ? { '304': { description: 'The record has not changed since the answer that If-None-Match names.' } }
      : {}),
    ...Object.fromEntries(
      [...refusals].map(([status, some]) => [
        String(status),
        {
          description: some.map((code) => `\`${code}\`: ${titleOf(code)}`).join('\n\n'),
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      ]),
    ),
  };
}

function contentOf(answers: readonly Answering[]): Record<string, { schema: z.ZodType }> {
  return Object.fromEntries(answers.map(({ form, schema }) => [mediaTypeOf(form), { schema }]));
}
