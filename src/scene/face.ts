/**
 * The page's face, as families for a canvas, once it is here with all letters of these words: so many in bold, so many not.
 * What of it cannot be had is set in what stands in for it.
 */
export async function faceWith(bold: string, plain: string): Promise<string> {
  // The style of the page waits for it.
  document.documentElement.dataset['face'] = 'wanted';
  const { fontFamily } = getComputedStyle(document.body);
  // Measuring asks for the files of just these letters; `document.fonts.load` would ask for all whose ranges overlap.
  const pen = document.createElement('canvas').getContext('2d');
  for (const [weight, words] of [[600, bold] as const, [400, plain] as const]) {
    if (pen) pen.font = `${weight} 16px ${fontFamily}`;
    pen?.measureText(words);
  }
  await document.fonts.ready;
  return fontFamily;
}
