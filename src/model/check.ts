import { z } from 'zod';
import { valueAt, type Yaml } from './frontmatter.ts';
import { abridge, capital, plural, type Problem } from './problem.ts';
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
  const name = tellPath(issue.path, file);
  const field = String(issue.path.at(-1));
  const found = valueAt(yaml.value, issue.path);
  const problem = (what: string, remedy: string, place = yaml.place(issue.path)): Problem => ({
    file,
    ...place,
    severity: 'error',
    what: capital(what),
    remedy,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, yaml.value, issue.path);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return problem(`${tellPath(path, file)} is not a field here.`, remedyForKey(key, known), yaml.placeOfKey(path));
    });
  }
  if (issue.code === 'invalid_key') {
    return [
      problem(
        `"${field}" cannot be an id.`,
        'An id has lower-case letters, digits and single hyphens, and starts with a letter.',
        yaml.placeOfKey(issue.path),
      ),
    ];
  }
  const options = optionsOf(schema, yaml.value, issue);
  if (found === undefined) {
    return [
      problem(
        `${name} is missing.`,
        options
          ? `Add "${field}:" with one of ${options.join(', ')}.`
          : `Add "${field}:"; content/README.md says what to write there.`,
      ),
    ];
  }
  if (options)
    return [
      problem(
        `${name} ${isEmpty(found) ? 'is empty' : `cannot be ${quote(found)}`}.`,
        suggest(wordsOf(found), options),
      ),
    ];
  if (isEmpty(found)) {
    const remedy =
      issue.code === 'invalid_type' && issue.expected !== 'string'
        ? remedyForType(issue.expected)
        : 'Write what belongs there; content/README.md says what.';
    return [problem(`${name} is empty.`, remedy)];
  }
  if (issue.code === 'invalid_type') {
    return [
      problem(`${name} must be ${tellType(issue.expected)}, but is ${quote(found)}.`, remedyForType(issue.expected)),
    ];
  }
  if (issue.code === 'too_big' && typeof found === 'string') {
    const length = found.trim().length;
    return [
      problem(
        `${name} ${issue.message}, but has ${length}: ${quote(found)}.`,
        `Shorten it by ${plural(length - Number(issue.maximum), 'character')} or more.`,
      ),
    ];
  }
  return [
    problem(
      `${name} ${issue.message}, but is ${quote(found)}.`,
      'Change the value; content/README.md says what may stand there.',
    ),
  ];
}

/** Fields that belong a level further in are often written at the margin. */
const remedyForKey = (key: string, known: string[]) =>
  known.includes('evidence') && ['is', 'because', 'support'].includes(key)
    ? `It belongs to "evidence": write it below that line, two spaces further in.`
    : suggest(key, known);

/** The values there are to choose from. */
const optionsOf = (schema: z.ZodType, root: unknown, issue: z.core.$ZodIssue): string[] | undefined =>
  issue.code === 'invalid_value'
    ? issue.values.map(String)
    : issue.code === 'invalid_union' && issue.discriminator !== undefined
      ? discriminators(schemaAt(schema, root, issue.path.slice(0, -1)))
      : undefined;

/** «"title" in entry 1 of "areas"»: curators count from one, and read from the inside out. */
function tellPath(path: readonly PropertyKey[], file: string): string {
  const last = path.at(-1);
  if (last === undefined) return file.endsWith('.mdx') ? 'the frontmatter' : 'the file';
  const outer = path.slice(0, -1);
  if (typeof last === 'number') return `entry ${last + 1} of ${tellPath(outer, file)}`;
  return outer.length === 0 ? `"${String(last)}"` : `"${String(last)}" in ${tellPath(outer, file)}`;
}

/** A field without a value is empty to whoever wrote it; YAML calls it null. */
const isEmpty = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

function quote(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value} without quotes`;
  return `"${abridge(value as string)}"`;
}

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
      ? 'Write words; put a number, a date, true or false in quotes.'
      : expected === 'object' || expected === 'record'
        ? 'Write each field on a line of its own: its name, a colon, a space and its value; inside a group two spaces further in.'
        : expected === 'int'
          ? 'Write a whole number alone, such as 3.'
          : 'Write the number alone, without quotes or unit.';

type AnySchema = z.ZodType | undefined;

/** The fields a curator may write at this place. */
function fieldsAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  const inner = optionFor(schemaAt(schema, value, path), valueAt(value, path));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What a value at this place is held against; a union still with all its members. */
function schemaAt(schema: AnySchema, value: unknown, path: readonly PropertyKey[]): AnySchema {
  const [part, ...rest] = path;
  if (part === undefined) return unwrapped(schema);
  const inner = childOf(optionFor(schema, value), part);
  return schemaAt(inner, valueAt(value, [part]), rest);
}

function childOf(schema: AnySchema, part: PropertyKey): AnySchema {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType>)[part];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

const unwrapped = (schema: AnySchema): AnySchema =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;

/** The member of a union that the value names. */
function optionFor(wrapped: AnySchema, value: unknown): AnySchema {
  const schema = unwrapped(wrapped);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    return (schema.options as z.ZodObject[]).find(
      (option) => (option.shape[key] as z.ZodType | undefined)?.safeParse(valueAt(value, [key])).success,
    );
  }
  return schema;
}

const discriminators = (schema: AnySchema): string[] =>
  schema instanceof z.ZodDiscriminatedUnion
    ? (schema.options as z.ZodObject[]).map((option) =>
        String([...(option.shape[schema.def.discriminator] as z.ZodLiteral).values][0]),
      )
    : [];
