/** Content of any size, the same each time: halls of two areas with three exhibits each, in English only. */

const AREAS = ['entrance', 'far-end'];
const KINDS = ['text', 'figure', 'object'] as const;
export const EXHIBITS_PER_HALL = AREAS.length * KINDS.length;

const MAQUETTES = ['blue-helmet', 'medal', 'four-volumes', 'life-size-figure'];
const WORDS =
  'camp water light road bridge table flag tent mast guard field night morning letter promise count measure carry build mend share listen wait return'.split(
    ' ',
  );

/** By path from the content folder. */
export function generatedContent(halls: number): Record<string, string> {
  const random = randomFrom(halls);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 9) }, () => pick(WORDS)).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ');
  /** About as long as ours. */
  const prose = () => Array.from({ length: 3 }, () => `${sentences(4)}<Cite id="news" />`).join('\n\n');

  const files: Record<string, string> = {
    'exhibition.mdx': page(
      { title: 'A generated show', summary: sentence(), opened: '2021-12-03', closed: '2021-12-12', venue: 'Nowhere' },
      prose(),
    ),
    'about.mdx': page({ title: 'About', summary: sentence() }, prose()),
    'sources.yaml': 'news:\n  type: webpage\n  title: The news of the day\n',
  };
  for (let order = 1; order <= halls; order++) {
    const folder = `halls/hall-${order}`;
    const evidence = { is: 'imagined', because: sentence() };
    const areas = AREAS.map((id) => ({
      id,
      title: `The ${id.replace('-', ' ')}`,
      summary: sentence(),
      exhibits: KINDS.map((kind) => `${id}-${kind}`),
    }));
    files[`${folder}/hall.mdx`] = page(
      { title: `Hall ${order}`, order, summary: sentences(2), evidence, areas },
      prose(),
    );
    files[`${folder}/media/numbers.csv`] = `What,How many\n${WORDS.slice(0, 8)
      .map((word) => `${word},${Math.floor(random() * 1000)}`)
      .join('\n')}\n`;
    for (const area of AREAS) {
      for (const kind of KINDS) {
        const shown = {
          text: {},
          figure: {
            data: 'media/numbers.csv',
            date: '2021',
            from: ['news'],
            draw: { as: 'bars', label: 'What', value: 'How many' },
            caption: sentence(),
            alt: sentence(),
          },
          object: { model: `maquette/${pick(MAQUETTES)}`, alt: sentence() },
        }[kind];
        const common = {
          kind,
          title: `A ${kind} at the ${area.replace('-', ' ')}`,
          label: sentences(4),
          evidence,
          sources: ['news'],
        };
        files[`${folder}/exhibits/${area}-${kind}.mdx`] = page({ ...common, ...shown }, prose());
      }
    }
  }
  return files;
}

/** JSON is YAML too. */
const page = (fields: Record<string, unknown>, prose: string) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n${prose}\n`;

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
