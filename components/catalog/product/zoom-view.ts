/** How an enlarged picture lies in its frame: how large, and how far its middle is off, in pixels. */
export interface ZoomView {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The whole picture in the frame. */
export const whole: ZoomView = { scale: 1, x: 0, y: 0 };
/** A double tap, and one press of "zoom in" from the whole. */
export const closer = 2.5;
const closest = 5;

/** The view with no more room beside the picture than its frame needs. */
export function within({ scale, x, y }: ZoomView, frame: Size): ZoomView {
  const s = Math.min(closest, Math.max(1, scale));
  const free = (length: number) => ((s - 1) * length) / 2;
  const hold = (at: number, most: number) => Math.min(most, Math.max(-most, at)) || 0;
  return { scale: s, x: hold(x, free(frame.width)), y: hold(y, free(frame.height)) };
}

/**
 * The view larger by a factor, with what lies under a point still under it. The point is in pixels
 * from the frame's middle.
 */
export function zoomAt(view: ZoomView, factor: number, at: Point, frame: Size): ZoomView {
  const scale = Math.min(closest, Math.max(1, view.scale * factor));
  const grown = scale / view.scale;
  return within(
    { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown },
    frame,
  );
}

/** The view moved along. */
export const moved = (view: ZoomView, by: Point, frame: Size): ZoomView =>
  within({ ...view, x: view.x + by.x, y: view.y + by.y }, frame);

/** Where a swipe over the whole picture leads: one on, one back, or nowhere. */
export function swipeStep({ x, y }: Point, rtl: boolean): -1 | 0 | 1 {
  if (Math.abs(x) < 40 || Math.abs(x) < 1.5 * Math.abs(y)) return 0;
  return x < 0 === rtl ? -1 : 1;
}
