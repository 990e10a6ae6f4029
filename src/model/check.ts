import { z } from 'zod';
import type { Yaml } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** Holds YAML against a schema; every fault becomes a problem at its own place. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  yaml: Yaml,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => tellIssue(schema, file, yaml, issue)) };
}

function tellIssue(schema: z.ZodType, file: string, yaml: Yaml, issue: z.core.$ZodIssue): Problem[] {
  const name = tellPath(issue.path);
  const found = valueAt(yaml.value, issue.path);
  const problem = (what: string, remedy: string, place = yaml.place(issue.path)): Problem => ({
    file,
    ...place,
    severity: 'error',
    what,
    remedy,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, yaml.value, issue.path);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return problem(`"${tellPath(path)}" is not a field here.`, suggest(key, known), yaml.placeOfKey(path));
    });
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const options = discriminators(schema);
    return found === undefined
      ? [problem(`"${name}" is missing.`, `Add "${name}:" with one of ${options.join(', ')}.`)]
      : [problem(`"${name}" cannot be ${quote(found)}.`, suggest(String(found), options))];
  }
  if (found === undefined && issue.code !== 'custom') {
    return [problem(`"${name}" is missing.`, `Add "${name.split('.').at(-1)}:"; content/README.md says what to write there.`)];
  }
  if (issue.code === 'invalid_value') {
    return [problem(`"${name}" cannot be ${quote(found)}.`, suggest(String(found), issue.values.map(String)))];
  }
  if (issue.code === 'invalid_key') {
    return [
      problem(
        `"${String(issue.path.at(-1))}" cannot be an id.`,
        'An id has lower-case letters, digits and single hyphens, and starts with a letter.',
        yaml.placeOfKey(issue.path),
      ),
    ];
  }
  if (issue.code === 'invalid_type') {
    return [problem(`"${name}" must be ${tellType(issue.expected)}, but is ${quote(found)}.`, remedyForType(issue.expected))];
  }
  return [problem(`"${name}" ${issue.message}, but is ${quote(found)}.`, 'Change the value; content/README.md says what may stand there.')];
}

/** `areas[0].title` */
const tellPath = (path: readonly PropertyKey[]) =>
  path
    .map((part, place) => (typeof part === 'number' ? `[${part}]` : place === 0 ? String(part) : `.${String(part)}`))
    .join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);

const quote = (value: unknown) => {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = String(value);
  return text === '' ? 'empty' : `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
};

const TYPES: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};
const tellType = (expected: string) => TYPES[expected] ?? expected;

const remedyForType = (expected: string) =>
  expected === 'array'
    ? 'Write a list: each entry on a line of its own, after "- ".'
    : expected === 'string'
      ? 'Write words; put a number or a date in quotes.'
      : expected === 'object' || expected === 'record'
        ? 'Write each field on a line of its own, two spaces further in.'
        : 'Write the number alone, without quotes or unit.';

type AnySchema = z.ZodType | undefined;

/** The fields a curator may write at this place. */
function fieldsAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  let inner: AnySchema = optionFor(schema, value);
  let here = value;
  for (const part of path) {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[part];
    inner = optionFor(childOf(inner, part), here);
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape as object) : [];
}

function childOf(schema: AnySchema, part: PropertyKey): AnySchema {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType>)[part];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

/** Unwraps defaults and picks the member of a union that the value names. */
function optionFor(schema: AnySchema, value: unknown): AnySchema {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return optionFor(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    return (schema.options as z.ZodObject[]).find((option) =>
      (option.shape[key] as z.ZodType | undefined)?.safeParse(valueAt(value, [key])).success,
    );
  }
  return schema;
}

const discriminators = (schema: z.ZodType): string[] =>
  schema instanceof z.ZodDiscriminatedUnion
    ? (schema.options as z.ZodObject[]).map((option) => String([...(option.shape[schema.def.discriminator] as z.ZodLiteral).values][0]))
    : [];
