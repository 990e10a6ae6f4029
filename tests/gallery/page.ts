/** Pictures that are looked at together. */
export interface Shelf {
  title: string;
  /** Files beside the page. */
  pictures: readonly { file: string; caption: string }[];
}

/** All pictures on one page; it needs nothing but them. */
export const galleryPage = (shelves: readonly Shelf[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gallery</title>
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; background: #fff; color: #131c28 }
  div { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.25rem }
  figure { margin: 0 }
  img { width: 100%; display: block; border-radius: 0.5rem }
</style>
${shelves.map(shelf).join('\n')}
</html>
`;

const shelf = ({ title, pictures }: Shelf) =>
  `<h2>${escaped(title)}</h2>\n<div>\n${pictures
    .map(
      ({ file, caption }) =>
        `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${escaped(caption)}</figcaption></figure>`,
    )
    .join('\n')}\n</div>`;

const escaped = (words: string) => words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
