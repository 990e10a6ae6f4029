import { isAlias, isCollection, isMap, isPair, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';
import { tellYamlFault } from './yaml-fault.ts';

/** A YAML value together with the places where its parts stand in the file. */
export interface Yaml {
  value: unknown;
  /** Where the value at this path stands; for a path that is not there, the nearest parent that is. */
  place(path: readonly PropertyKey[]): Place;
  /** Where the key at the end of this path stands. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/** What stands at a path of a value; nothing where the path leads nowhere. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[part], value);

export interface Place {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

type Found = { yaml: Yaml } | { problems: Problem[] };

const FENCE = /^---[ \t]*\n/;
/** Not with `^` and `m`, which would take a line separator (U+2028) for the end of a line. */
const CLOSING_FENCE = /(?<![^\n])---[ \t]*(?:\n|$)/;

/** An MDX file split into its frontmatter and the prose below, with the line on which the prose begins. */
export function splitFrontmatter(text: string): { yaml: string; prose: string; proseLine: number } | undefined {
  const opening = FENCE.exec(text);
  if (!opening) return undefined;
  const rest = text.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (!closing) return undefined;
  const yaml = rest.slice(0, closing.index);
  const prose = rest.slice(closing.index + closing[0].length);
  return { yaml, prose, proseLine: yaml.split('\n').length + 2 };
}

/** Reads YAML that begins on line `firstLine` of `file`. */
export function readYaml(file: string, text: string, firstLine = 1): Found {
  const document = parseDocument(text, { stringKeys: true });
  // Counted here, because the parser's own line counter goes astray in some broken texts.
  const at = (offset: number): Place => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length + firstLine - 1, column: (lines.at(-1) ?? '').length + 1 };
  };
  const faults = firstOfEachLine(faultsOf(document, text), at);
  if (faults.length > 0) {
    return {
      problems: faults.map(({ code, message, offset }) => {
        const { what, remedy } = tellYamlFault(code, message, text, offset);
        return { file, ...at(offset), severity: 'error', what: `The fields cannot be read: ${what}`, remedy };
      }),
    };
  }
  const offsetOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0;
  return {
    yaml: {
      value: document.toJS() as unknown,
      place: (path) => at(offsetOf(nearestNode(document, path))),
      placeOfKey: (path) => {
        const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
        const pair = isMap(parent)
          ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
          : undefined;
        return at(offsetOf(pair?.key ?? nearestNode(document, path)));
      },
    },
  };
}

function nearestNode(document: Document, path: readonly PropertyKey[]): unknown {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isCollection(node)) return node;
  }
  return document.contents;
}

interface Fault {
  code: string;
  message: string;
  offset: number;
}

/**
 * What the parser could not read, and what it would read as something else than words:
 * "!", "&" and "*" at the beginning mark tags, anchors and aliases, which no curator needs.
 */
function faultsOf(document: Document.Parsed, text: string): Fault[] {
  const faults: Fault[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    offset: pos[0],
  }));
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) faults.push({ code: 'ALIAS', message: '', offset: node.range?.[0] ?? 0 });
      else if (node.anchor !== undefined)
        faults.push({ code: 'ALIAS', message: '', offset: text.lastIndexOf('&', node.range?.[0]) });
      // An open quote swallows all that follows; the curator looks for its beginning.
      if (isScalar(node) && node.range && (node.type ?? '').startsWith('QUOTE')) {
        for (const fault of faults) {
          if (/closing .quote/.test(fault.message) && fault.offset <= node.range[1] && fault.offset > node.range[0])
            fault.offset = node.range[0];
        }
      }
    },
  });
  return faults.sort((a, b) => a.offset - b.offset);
}

/** A slip often makes the parser stumble again in the same line; once said is enough. */
const firstOfEachLine = (faults: readonly Fault[], at: (offset: number) => Place) =>
  faults.filter(
    (fault, index) => faults.findIndex((other) => at(other.offset).line === at(fault.offset).line) === index,
  );
