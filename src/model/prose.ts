import { mdxToMdast } from 'satteri';
import type { Place } from './frontmatter.ts';
import { abridge, type Problem } from './problem.ts';
import { tellProseFault } from './prose-fault.ts';
import { suggest } from './suggest.ts';

/** What a curator may use in prose beside Markdown. They are handed in; nobody imports them. */
export const PROSE_COMPONENTS = {
  /** The number of a source, linked to it: `<Cite id="kbs" />` */
  Cite: ['id'],
  /** A remark set apart: `<Aside title="Since then"> … </Aside>` */
  Aside: ['title'],
  /** A place in the exhibition: `<See hall="smart-camp" exhibit="clean-power">clean power</See>`, `<See page="about" />` */
  See: ['hall', 'exhibit', 'page'],
  /** A word that the glossary explains: `<Term id="coe">COE</Term>` */
  Term: ['id'],
} as const satisfies Record<string, readonly string[]>;

export interface ProseFacts {
  /** Sources cited, in order, each where it stands. */
  cites: { id: string; place: Place }[];
  /** Places in the exhibition pointed to. */
  sees: See[];
  /** Terms of the glossary pointed to. */
  terms: { id: string; place: Place }[];
  /** Where Markdown links lead. */
  links: { url: string; place: Place }[];
  /** Where the prose begins. */
  place: Place;
  /** What a reader reads: words alone, without marks and components. */
  words: string;
  problems: Problem[];
  /** Nothing is written. */
  empty: boolean;
}

/** A hall, one of its exhibits, or a page. */
export type See = { place: Place } & ({ hall: string; exhibit: string | undefined } | { page: string });

// A curator's remark to herself: {/* look this up */}
const REMARK = /^\s*\/\*[^]*\*\/\s*$/;

/** A block that begins so is a program to MDX. */
const CODE_LINE = /^(im|ex)port[ \t{*]/;
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

/** satteri 0.10.5 takes the whole process down with it over some broken imports, so it does not get to see any: a capital hides them. */
const hideCode = (line: string) => (CODE_LINE.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line);

interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: Place };
  children?: MdxNode[];
}

/** Reads prose that begins on line `firstLine` of `file`, with the parser that the build uses. */
export function readProse(file: string, text: string, firstLine: number): ProseFacts {
  const facts: ProseFacts = {
    cites: [],
    sees: [],
    terms: [],
    links: [],
    place: {
      line:
        firstLine +
        Math.max(
          0,
          text.split('\n').findIndex((line) => line.trim() !== ''),
        ),
      column: 1,
    },
    words: '',
    problems: [],
    empty: text.trim() === '',
  };
  const report = (place: Place, what: string, remedy: string) =>
    facts.problems.push({ file, ...place, severity: 'error', what, remedy });

  const lines = text.split('\n');
  let tree: MdxNode;
  try {
    tree = mdxToMdast(lines.map(hideCode).join('\n')) as unknown as MdxNode;
  } catch (error) {
    const { place, what } = readParseError(error, firstLine);
    report(
      place,
      `The text cannot be read: ${what}.`,
      'Close every <tag> and every {brace} that is opened; write &lt; and \\{ for the bare signs.',
    );
    return facts;
  }

  const visit = (node: MdxNode) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { line: start.line + firstLine - 1, column: start.column };
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') readElement(node, place, facts, report);
    if (BLOCKS.has(node.type) && start.column === 1 && CODE_LINE.test(lines[start.line - 1] ?? '')) {
      report(
        place,
        'Prose cannot import or export.',
        `Take the line out; ${Object.keys(PROSE_COMPONENTS).join(', ')} are there without it.`,
      );
      return;
    }
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !REMARK.test(node.value ?? '')) {
      report(
        place,
        `Prose cannot compute: {${abridge(node.value ?? '')}}.`,
        'Write the words themselves, or \\{ for a bare brace.',
      );
    }
    if (node.type === 'heading' && node.depth === 1) {
      report(
        place,
        'A heading with one "#" is the title, which stands in the frontmatter.',
        'Start headings in the text with "##".',
      );
    }
    if (node.type === 'link') facts.links.push({ url: node.url ?? '', place });
    if (node.type === 'text') facts.words += node.value ?? '';
    if (node.type === 'image') {
      report(place, 'Prose holds no pictures.', 'Make the picture an exhibit of its own: kind: picture.');
    }
    node.children?.forEach(visit);
    if (BLOCKS.has(node.type)) facts.words += '\n';
  };
  visit(tree);
  facts.words = facts.words.trim();
  return facts;
}

function readElement(
  node: MdxNode,
  place: Place,
  facts: ProseFacts,
  report: (place: Place, what: string, remedy: string) => void,
) {
  const name = node.name ?? '';
  if (!Object.hasOwn(PROSE_COMPONENTS, name)) {
    report(place, `There is no component <${name}>.`, suggest(name, Object.keys(PROSE_COMPONENTS)));
    return;
  }
  const known: readonly string[] = PROSE_COMPONENTS[name as keyof typeof PROSE_COMPONENTS];
  const given = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '{…}';
    if (!known.includes(key)) report(place, `<${name}> has no "${key}".`, suggest(key, known));
    else if (typeof attribute.value === 'string') given.set(key, attribute.value);
    else {
      report(place, `The "${key}" of <${name}> must be words in quotes.`, `Write ${key}="…".`);
      unreadable.add(key);
    }
  }
  const need = (key: string) => {
    const value = given.get(key);
    if (value === undefined && !unreadable.has(key))
      report(place, `<${name}> needs "${key}".`, `Write <${name} ${key}="…"${name === 'Cite' ? ' /' : ''}>.`);
    return value;
  };
  switch (name as keyof typeof PROSE_COMPONENTS) {
    case 'Cite': {
      const id = need('id');
      if (id !== undefined) facts.cites.push({ id, place });
      break;
    }
    case 'Term': {
      const id = need('id');
      if (id !== undefined) facts.terms.push({ id, place });
      break;
    }
    case 'See': {
      const page = given.get('page');
      const hall = page === undefined ? need('hall') : undefined;
      if (page !== undefined) facts.sees.push({ page, place });
      else if (hall !== undefined) facts.sees.push({ hall, exhibit: given.get('exhibit'), place });
      break;
    }
    case 'Aside':
      break;
  }
}

/** The parser's message begins with «line:column: » and ends with its own code in brackets. */
function readParseError(error: unknown, firstLine: number): { place: Place; what: string } {
  const message = error instanceof Error ? error.message : String(error);
  const parts = /^(\d+):(\d+): ([\s\S]*?)(?: \((?:\d+:\d+)\))?(?: \([a-z-]+:[a-z-]+\))?$/.exec(message);
  if (!parts) return { place: { line: firstLine, column: 1 }, what: tellProseFault(message) };
  return {
    place: { line: Number(parts[1]) + firstLine - 1, column: Number(parts[2]) },
    what: tellProseFault(parts[3] ?? ''),
  };
}
