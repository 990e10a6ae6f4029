const tables = import.meta.glob<string>('/content/halls/*/media/**/*.csv', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Address of a figure's table as a file, by its path from the content folder. */
export const getTableUrl = (path: string): string | undefined => tables[`/content/${path}`];
