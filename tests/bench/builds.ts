import { filesIn } from '../build/built-pages.ts';
import { temporarySite } from '../build/temporary-site.ts';
import { EXHIBITS_PER_HALL, generatedContent } from './generated-content.ts';

const SIZES = [4, 40, 400];

export interface BuildTime {
  halls: number;
  exhibits: number;
  pages: number;
  seconds: number;
  peakBytes: number | undefined;
}

/** The build says at its end how much memory it had at most. */
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>console.log('peak-memory-kib='+process.resourceUsage().maxRSS))`;

/** Builds ever more halls. No target: machines differ, and only the growth from row to row tells something. */
export async function timeBuilds(tell: (words: string) => void): Promise<BuildTime[]> {
  const times: BuildTime[] = [];
  for (const halls of SIZES) {
    tell(`Building ${halls} generated halls …`);
    const site = await temporarySite(generatedContent(halls));
    try {
      const { code, output, seconds } = await site.build({ node: ['--import', TELL_PEAK], env: { LIGHT: 'draft' } });
      if (code !== 0) throw new Error(`${halls} generated halls cannot be built.\n${output}`);
      const pages = filesIn(site.dist).filter((file) => file.endsWith('.html')).length;
      const peak = /peak-memory-kib=(\d+)/.exec(output)?.[1];
      tell(`Built in ${seconds.toFixed(0)} s: ${pages} pages.`);
      times.push({
        halls,
        exhibits: halls * EXHIBITS_PER_HALL,
        pages,
        seconds,
        peakBytes: peak === undefined ? undefined : Number(peak) * 1024,
      });
    } finally {
      await site.remove();
    }
  }
  return times;
}
