/** A part of the page that has to be there. */
export function need<Name extends keyof HTMLElementTagNameMap>(
  page: HTMLElement,
  name: Name,
): HTMLElementTagNameMap[Name];
export function need(page: HTMLElement, selector: string): HTMLElement;
export function need(page: HTMLElement, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
