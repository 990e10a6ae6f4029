interface Options {
  canvas: HTMLCanvasElement;
  /** Degrees by which the view was dragged: clockwise, up. */
  onLook(clockwise: number, up: number): void;
  /** A tap or click, from -1 to 1 from left to right and from bottom to top. */
  onTap(x: number, y: number): void;
  /** A drag has ended. */
  onEnd(): void;
}

/** A drag across the whole canvas turns by so many degrees. */
const DEGREES_ACROSS = 110;
/** A finger that moves less than this, in CSS pixels, has tapped. */
const TAP_PIXELS = 8;

/** Mouse, pen and finger: drag to look around, tap to go. For as long as the page stands. */
export function bindPointer({ canvas, onLook, onTap, onEnd }: Options) {
  let drag: { id: number; x: number; y: number; way: number } | undefined;
  const down = (event: PointerEvent) => {
    if (drag || event.button !== 0) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, way: 0 };
    canvas.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== drag?.id) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    Object.assign(drag, { x: event.clientX, y: event.clientY, way: drag.way + Math.hypot(dx, dy) });
    if (drag.way < TAP_PIXELS) return;
    // The hall is pulled along, as a map is: dragging to the left turns to the right.
    const degrees = DEGREES_ACROSS / Math.max(canvas.clientWidth, canvas.clientHeight);
    onLook(-dx * degrees, dy * degrees);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== drag?.id) return;
    const isTap = drag.way < TAP_PIXELS;
    drag = undefined;
    if (!isTap) onEnd();
    if (!isTap || event.type !== 'pointerup') return;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    onTap(((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2);
  };
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('lostpointercapture', up);
}
