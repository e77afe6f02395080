import * as z from 'zod';
import type { Form } from '../../export/form.ts';
import { lineShapes } from '../../export/shape.ts';
import { sharedForms } from '../../export/shape-parts.ts';
import type { RecordKind } from '../../model/record.ts';

/** The schemas that several values share, by the form that they are of. */
type Parts = ReadonlyMap<Form, z.ZodType>;

const shared: Parts = sharedSchemas();

/** The schemas of the values of a record, made of the forms of the export: what a line of the export is, an answer of the API is. */
export const valueSchemas: Readonly<Record<RecordKind, z.ZodType>> = schemasOfLines();

/** The schema of a sentence that a value cites. */
export const citationSchema: z.ZodType = schemaOf(sharedForms.citation, shared);

/** Any value of the record. */
export const anyValue: z.ZodType = z.union(Object.values(valueSchemas)).meta({ id: 'value' });

function schemasOfLines(): Readonly<Record<RecordKind, z.ZodType>> {
  const made = Object.entries<{ readonly form: Form }>(lineShapes).map(
    ([kind, { form }]) => [kind, written(form, shared).meta({ id: kind })] as const,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- lineShapes has every kind
  return Object.fromEntries(made) as Record<RecordKind, z.ZodType>;
}

function sharedSchemas(): Parts {
  const made = new Map<Form, z.ZodType>();
  for (const [name, form] of Object.entries(sharedForms))
    made.set(form, written(form, made).meta({ id: name }));
  return made;
}

/** The schema of a form; of one that several values share, the shared schema. */
function schemaOf(form: Form, parts: Parts): z.ZodType {
  return parts.get(form) ?? written(form, parts);
}

function written(form: Form, parts: Parts): z.ZodType {
  switch (form.kind) {
    case 'scalar':
      return scalarSchema(form);
    case 'choice':
      return z.enum(form.values);
    case 'constant':
      return z.literal(form.value);
    case 'optional':
      return schemaOf(form.of, parts).nullable();
    case 'sometimes':
      return schemaOf(form.of, parts).optional();
    case 'described':
      return written(form.of, parts).meta({ description: form.description });
    case 'list':
      return z.array(schemaOf(form.of, parts)).min(form.least);
    case 'object':
      return z.strictObject(
        Object.fromEntries(form.fields.map(([key, part]) => [key, schemaOf(part, parts)])),
      );
  }
}

function scalarSchema({ type, rules }: Extract<Form, { kind: 'scalar' }>): z.ZodType {
  switch (type) {
    case 'boolean':
      return z.boolean();
    case 'number':
    case 'integer': {
      const number = type === 'integer' ? z.int() : z.number();
      return typeof rules['minimum'] === 'number' ? number.min(rules['minimum']) : number;
    }
    case 'string': {
      const { minLength, pattern } = rules;
      const text = typeof minLength === 'number' ? z.string().min(minLength) : z.string();
      return typeof pattern === 'string' ? text.regex(new RegExp(pattern)) : text;
    }
  }
}
