interface Options {
  canvas: HTMLCanvasElement;
  /** Degrees by which the view was dragged: clockwise, up. */
  onLook(clockwise: number, up: number): void;
  /** A tap or click, from -1 to 1 from left to right and from bottom to top. */
  onTap(x: number, y: number): void;
  /** A drag begins there. What it takes hold of is pulled to the right by so many heights of the canvas, and the view is not. */
  onGrab(x: number, y: number): ((right: number) => void) | undefined;
  /** A pinch or the wheel: so many times larger than before. */
  onLean(times: number): void;
  /** A drag has ended. */
  onEnd(): void;
}

/** A drag across the whole canvas turns by so many degrees. */
const DEGREES_ACROSS = 110;
/** A finger that moves less than this, in CSS pixels, has tapped. */
const TAP_PIXELS = 8;

/** The wheel makes things twice as large in so many CSS pixels. */
const WHEEL_PIXELS = 400;
/** Wheels that count lines, or pages. */
const PIXELS_A_LINE = 24;
const PIXELS_A_PAGE = 400;

/** Mouse, pen and finger: drag to look around or to turn what is taken hold of, tap to go, pinch or turn the wheel to look closer. For as long as the page stands. */
export function bindPointer({ canvas, onLook, onTap, onGrab, onLean, onEnd }: Options) {
  let drag: { id: number; x: number; y: number; way: number; pull: ReturnType<typeof onGrab> } | undefined;
  /** The second finger of a pinch. */
  let other: { id: number; x: number; y: number } | undefined;
  /** From -1 to 1 to the right and upwards. */
  const placeOf = (event: PointerEvent): [x: number, y: number] => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return [((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2];
  };
  const down = (event: PointerEvent) => {
    if (drag && !other && event.pointerType === 'touch') {
      other = { id: event.pointerId, x: event.clientX, y: event.clientY };
      // Two fingers are no tap.
      drag.way = Infinity;
      canvas.setPointerCapture(event.pointerId);
    }
    if (drag || event.button !== 0) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, way: 0, pull: onGrab(...placeOf(event)) };
    canvas.setPointerCapture(event.pointerId);
  };
  const pinch = (event: PointerEvent) => {
    if (!drag || !other) return;
    const apart = () => Math.hypot(drag!.x - other!.x, drag!.y - other!.y);
    const before = apart();
    const finger = event.pointerId === other.id ? other : drag;
    Object.assign(finger, { x: event.clientX, y: event.clientY });
    if (before > 0) onLean(apart() / before);
  };
  const move = (event: PointerEvent) => {
    if (other && (event.pointerId === drag?.id || event.pointerId === other.id)) {
      pinch(event);
      return;
    }
    if (event.pointerId !== drag?.id) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    Object.assign(drag, { x: event.clientX, y: event.clientY, way: drag.way + Math.hypot(dx, dy) });
    if (drag.way < TAP_PIXELS) return;
    // The hall is pulled along, as a map is: dragging to the left turns to the right.
    const degrees = DEGREES_ACROSS / Math.max(canvas.clientWidth, canvas.clientHeight);
    onLook(drag.pull ? 0 : -dx * degrees, dy * degrees);
    drag.pull?.(dx / canvas.clientHeight);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId === other?.id) other = undefined;
    if (event.pointerId !== drag?.id) return;
    other = undefined;
    const isTap = drag.way < TAP_PIXELS;
    drag = undefined;
    if (!isTap) onEnd();
    if (!isTap || event.type !== 'pointerup') return;
    onTap(...placeOf(event));
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaY * ([1, PIXELS_A_LINE, PIXELS_A_PAGE][event.deltaMode] ?? 1);
    onLean(2 ** (-pixels / WHEEL_PIXELS));
  };
  canvas.addEventListener('wheel', wheel, { passive: false });
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('lostpointercapture', up);
}
