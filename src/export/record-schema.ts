import type { Form } from './form.ts';
import { lineShapes } from './shape.ts';
import { sharedForms } from './shape-parts.ts';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const sharedNames: ReadonlyMap<Form, string> = new Map(
  Object.entries(sharedForms).map(([name, form]) => [form, name] as const),
);

/** The JSON Schema (draft 07) of one line of the export: a kind a definition, and the parts that several kinds share. */
export function recordSchema(): Json {
  const kinds = Object.entries<{ readonly form: Form }>(lineShapes);
  const lines = kinds.map(([kind, { form }]) => [kind, form] as const);
  const definitions = [...Object.entries(sharedForms), ...lines];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://chancery.invalid/schema/record.schema.json',
    title: 'One line of chancery export --format jsonl',
    oneOf: kinds.map(([kind]) => reference(kind)),
    $defs: Object.fromEntries(definitions.map(([name, form]) => [name, written(form)])),
  };
}

const reference = (name: string): Json => ({ $ref: `#/$defs/${name}` });

function schemaOf(form: Form): Json {
  const name = sharedNames.get(form);
  return name === undefined ? written(form) : reference(name);
}

/** What the schema says of a form itself, whether it has a name or not. */
function written(form: Form): { readonly [key: string]: Json } {
  switch (form.kind) {
    case 'scalar':
      return { type: form.type, ...form.rules };
    case 'choice':
      return { enum: form.values };
    case 'constant':
      return { const: form.value };
    case 'optional':
      return { anyOf: [schemaOf(form.of), { type: 'null' }] };
    case 'sometimes':
      return written(form.of);
    case 'described':
      return { description: form.description, ...written(form.of) };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(form.of),
        ...(form.least > 0 ? { minItems: form.least } : {}),
        ...(form.distinct ? { uniqueItems: true } : {}),
      };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(form.fields.map(([key, part]) => [key, schemaOf(part)])),
        required: form.fields.filter(([, part]) => part.kind !== 'sometimes').map(([key]) => key),
        additionalProperties: false,
      };
  }
}
