import { readAddress, type Address } from '../visit/address.ts';
import { isWalking } from './to-read.ts';

/** Links to places in this hall lead there on foot; links within a text, such as to its sources, stay within it. */
export function bindLinks(page: HTMLElement, visit: (address: Address) => void) {
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || !isWalking(page) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const target = document.getElementById(link.hash.slice(1));
    if (!target || target.matches('[data-article], [data-stop]')) {
      visit(readAddress(link.hash));
      return;
    }
    // Focusing scrolls to it.
    target.tabIndex = -1;
    target.focus();
  });
}

/** The same page in another language shows the same place. */
export function keepPlaceInOtherLanguages() {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language-switch]');
    if (link) link.hash = location.hash;
  });
}
