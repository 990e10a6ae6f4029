import type { Browser } from 'playwright-core';
import { VIEWPORTS, type Sight } from './pages.ts';
import type { Server } from './serve.ts';
import { bytesOf, KINDS, transfersOf, type Kind } from './transfers.ts';
import { showsAll, visit } from './visit.ts';

/** What a page has its visitor load, until nothing is loading any more. */
export interface Load extends Sight {
  requests: number;
  foreignRequests: number;
  bytes: Record<Kind, number>;
}

export const loadPage = (browser: Browser, server: Server, sight: Sight): Promise<Load> =>
  visit(browser, server, sight.path, VIEWPORTS[0], async (seen) => {
    const { page } = seen;
    if (sight.isWalk) await showsAll(page);
    const transfers = await transfersOf(page);
    const bytes = Object.fromEntries(KINDS.map((kind) => [kind, bytesOf(transfers, kind)])) as Record<Kind, number>;
    return { ...sight, requests: seen.requests, foreignRequests: seen.foreignRequests, bytes };
  });
