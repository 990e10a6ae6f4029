import { openStore } from '../../visit/store.ts';

/** What browsers tell of the line, where they tell anything (https://wicg.github.io/netinfo/). */
interface Line {
  saveData?: boolean;
  effectiveType?: string;
}

const SLOW = ['slow-2g', '2g', '3g'];

/** Whoever wants to walk in one hall wants to walk in the next: kept for this tab. */
const WANTED = 'walk-wanted';
const store = openStore(() => sessionStorage);

/** Whether the hall is to be loaded. Where bytes are dear or slow to come the visitor is asked first, as `[data-ask]`. */
export async function askFirst(page: HTMLElement): Promise<boolean> {
  const question = page.querySelector<HTMLElement>('[data-ask]');
  if (!question || !isDear() || store.read(WANTED) !== null) return true;
  question.hidden = false;
  const answer = await new Promise<string>((choose) => {
    question.addEventListener('click', ({ target }) => {
      const { answer } = (target as HTMLElement).dataset;
      if (answer) choose(answer);
    });
  });
  question.hidden = true;
  if (answer !== 'walk') return false;
  store.write(WANTED, '');
  return true;
}

function isDear(): boolean {
  const { connection } = navigator as { connection?: Line };
  return connection?.saveData === true || SLOW.includes(connection?.effectiveType ?? '');
}
