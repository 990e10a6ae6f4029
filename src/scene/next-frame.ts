/** When the next frame has been drawn: what the first one does not need is fetched after it. */
export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
