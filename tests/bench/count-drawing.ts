import type { Page } from 'playwright-core';

/** What one frame took to draw. */
export interface Frame {
  drawCalls: number;
  triangles: number;
}

/** Kept on the page's window by `countDrawing`. */
export interface Drawing {
  /** When the first frame had been drawn, in ms since the page was asked for. */
  first: number | undefined;
  last: Frame;
  frames: number;
  drawCalls: number;
}

declare global {
  interface Window {
    drawing: Drawing;
  }
}

/** Counts, from the page's beginning, what WebGL is told to draw. */
export const countDrawing = (page: Page) => page.addInitScript(count);

/** Runs in the page, and so knows nothing from outside. */
function count() {
  const drawing: Drawing = { first: undefined, last: { drawCalls: 0, triangles: 0 }, frames: 0, drawCalls: 0 };
  window.drawing = drawing;
  let frame: Frame | undefined;

  /** All that is drawn in one go is a frame. */
  const drawn = (mode: number, count: number, instances = 1) => {
    drawing.first ??= performance.now();
    if (!frame) {
      frame = { drawCalls: 0, triangles: 0 };
      drawing.frames++;
      queueMicrotask(() => {
        if (frame) drawing.last = frame;
        frame = undefined;
      });
    }
    const triangles =
      mode === WebGL2RenderingContext.TRIANGLES
        ? count / 3
        : mode >= WebGL2RenderingContext.TRIANGLE_STRIP
          ? count - 2
          : 0;
    frame.drawCalls++;
    frame.triangles += triangles * instances;
    drawing.drawCalls++;
  };

  const gl = WebGL2RenderingContext.prototype;
  const { drawArrays, drawArraysInstanced, drawElements, drawElementsInstanced, drawRangeElements, getExtension } = gl;
  gl.drawArrays = function (mode, first, count) {
    drawn(mode, count);
    drawArrays.call(this, mode, first, count);
  };
  gl.drawArraysInstanced = function (mode, first, count, instances) {
    drawn(mode, count, instances);
    drawArraysInstanced.call(this, mode, first, count, instances);
  };
  gl.drawElements = function (mode, count, type, offset) {
    drawn(mode, count);
    drawElements.call(this, mode, count, type, offset);
  };
  gl.drawElementsInstanced = function (mode, count, type, offset, instances) {
    drawn(mode, count, instances);
    drawElementsInstanced.call(this, mode, count, type, offset, instances);
  };
  gl.drawRangeElements = function (mode, start, end, count, type, offset) {
    drawn(mode, count);
    drawRangeElements.call(this, mode, start, end, count, type, offset);
  };
  // Without it many draws in one call become many calls, which can be counted.
  gl.getExtension = function (this: WebGL2RenderingContext, name: 'OCULUS_multiview') {
    return (name as string) === 'WEBGL_multi_draw' ? null : getExtension.call(this, name);
  } as typeof gl.getExtension;
}
