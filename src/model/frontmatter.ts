import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML value together with the places where its parts stand in the file. */
export interface Yaml {
  value: unknown;
  /** Where the value at this path stands; for a path that is not there, the nearest parent that is. */
  place(path: readonly PropertyKey[]): Place;
  /** Where the key at the end of this path stands. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

export interface Place {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

type Found = { yaml: Yaml } | { problems: Problem[] };

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^---[ \t]*(\r?\n|$)/m;

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        ...at(error.pos[0]),
        severity: 'error',
        what: `The YAML cannot be read: ${tell(error.code, error.message)}`,
        remedy: remedyFor(error.code),
      })),
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

const tell = (code: string, message: string) =>
  code === 'TAB_AS_INDENT' ? 'a tab stands where only spaces may indent.' : `${message.split(/ at line|\n/)[0]}.`;

const remedyFor = (code: string) =>
  code === 'TAB_AS_INDENT'
    ? 'Replace the tab with spaces (two for each level).'
    : code === 'DUPLICATE_KEY'
      ? 'Keep one of the two.'
      : 'Check the line and the one above it: the indentation, a missing ":" or "-", or quotes around words that hold a ": ".';
