import { ELEMENT_NODE, parse, TEXT_NODE } from 'ultrahtml';
import { querySelectorAll } from 'ultrahtml/selector';

/** Elements of a parsed page, as far as tests look at them. */
export interface Element {
  type: number;
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  parent?: Element;
}

interface Text {
  type: number;
  value: string;
  parent: Element;
}

type HtmlNode = Element | Text;

export const parseHtml = (html: string) => parse(html) as Element;

export const all = (root: Element, selector: string) =>
  querySelectorAll(root as never, selector) as unknown as Element[];

/** The only one there may be. */
export function one(root: Element, selector: string): Element {
  const [found, ...more] = all(root, selector);
  if (!found || more.length > 0)
    throw new Error(`There should be one "${selector}", but there are ${found ? more.length + 1 : 0}.`);
  return found;
}

/** An attribute as the browser reads it. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  const value = attributes[name];
  return value === undefined ? undefined : decode(value);
}

/** What is read, with its spaces as they are seen. */
export const textOf = (element: Element): string =>
  textsIn(element)
    .map(({ words }) => words)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Every piece of text, with the element it stands in; what scripts and styles hold is no text. */
export function textsIn(root: Element): { words: string; within: Element }[] {
  return root.children.flatMap((node) => {
    if (isElement(node)) return node.name === 'script' || node.name === 'style' ? [] : textsIn(node);
    return isText(node) ? [{ words: decode(node.value), within: root }] : [];
  });
}

/** The language that an element's words are marked with. */
export const languageOf = (element: Element): string | undefined =>
  element.type === ELEMENT_NODE && element.attributes['lang'] !== undefined
    ? element.attributes['lang']
    : element.parent && languageOf(element.parent);

const isElement = (node: HtmlNode): node is Element => node.type === ELEMENT_NODE;
const isText = (node: HtmlNode): node is Text => node.type === TEXT_NODE;

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

const decode = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (written, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return SIGNS[name ?? ''] ?? written;
  });
