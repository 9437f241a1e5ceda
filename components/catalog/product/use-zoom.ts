"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { closer, moved, type Point, swipeStep, whole, zoomAt } from "./zoom-view";

/** One press of a key or button. */
const step = 1.5;
/** How far an arrow moves a picture that is larger than its frame, as a part of the frame. */
const stride = 0.15;

interface Zoom {
  /** Which picture is shown: another one is shown whole. */
  of: number | null;
  /** Another picture, this many further on. */
  onTurn: (by: number) => void;
}

const spread = ([a, b]: Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);
const middle = (points: Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/**
 * How a picture is looked at closely: by two fingers, or a double tap at the point. The wheel with
 * Ctrl and the keys + - 0 and arrows do it, too. Whole, it is turned by swipes and arrows.
 */
export function useZoom({ of, onTurn }: Zoom) {
  const frame = useRef<HTMLDivElement>(null);
  const fingers = useRef(new Map<number, Point>());
  const began = useRef<Point>(undefined);
  const pinched = useRef(false);
  const [view, setView] = useState(whole);
  const [held, setHeld] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture begins whole
  useEffect(() => {
    setView(whole);
    setHeld(false);
    fingers.current.clear();
  }, [of]);

  const sizeOf = () => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    return { width: clientWidth, height: clientHeight };
  };
  const isRtl = () => frame.current !== null && getComputedStyle(frame.current).direction === "rtl";
  function fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 };
  }
  const zoom = (factor: number, at: Point = { x: 0, y: 0 }) =>
    setView((now) => zoomAt(now, factor, at, sizeOf()));

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, fromMiddle(event));
    if (fingers.current.size === 1) {
      began.current = fromMiddle(event);
      pinched.current = false;
    } else pinched.current = true;
    setHeld(true);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const all = fingers.current;
    if (!all.has(event.pointerId)) return;
    const before = [...all.values()].slice(0, 2);
    all.set(event.pointerId, fromMiddle(event));
    const now = [...all.values()].slice(0, 2);
    const [from, to] = [middle(before), middle(now)];
    const size = sizeOf();
    setView((view) => {
      const grown =
        before.length > 1 ? zoomAt(view, spread(now) / spread(before), from, size) : view;
      return moved(grown, { x: to.x - from.x, y: to.y - from.y }, size);
    });
  }

  function onPointerEnd(event: PointerEvent<HTMLElement>) {
    if (!fingers.current.delete(event.pointerId) || fingers.current.size > 0) return;
    setHeld(false);
    const start = began.current;
    if (!start || pinched.current || view.scale > 1 || event.type === "pointercancel") return;
    const end = fromMiddle(event);
    const by = swipeStep({ x: end.x - start.x, y: end.y - start.y }, isRtl());
    if (by !== 0) onTurn(by);
  }

  function onDoubleClick(event: MouseEvent<HTMLElement>) {
    if (view.scale > 1) setView(whole);
    else zoom(closer, fromMiddle(event));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    if (event.key === "+" || event.key === "=") zoom(step);
    else if (event.key === "-") zoom(1 / step);
    else if (event.key === "0") setView(whole);
    else if (arrow && view.scale > 1) {
      const { width, height } = sizeOf();
      const by = { x: -arrow.x * width * stride, y: -arrow.y * height * stride };
      setView((now) => moved(now, by, { width, height }));
    } else if (arrow && arrow.x !== 0) onTurn(isRtl() ? -arrow.x : arrow.x);
    else return;
    event.preventDefault();
  }

  // React listens to the wheel passively, and the browser would zoom the page.
  useEffect(() => {
    const element = frame.current;
    if (!element || of === null) return;
    function turnWheel(event: WheelEvent) {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const at = {
        x: event.clientX - box.x - box.width / 2,
        y: event.clientY - box.y - box.height / 2,
      };
      setView((now) => zoomAt(now, 2 ** (-event.deltaY / 100), at, box));
    }
    element.addEventListener("wheel", turnWheel, { passive: false });
    return () => element.removeEventListener("wheel", turnWheel);
  }, [of]);

  return {
    frame,
    view,
    /** Whether it follows a hand, and so must not lag behind. */
    held,
    onKeyDown,
    zoomIn: () => zoom(view.scale > 1 ? step : closer),
    zoomOut: () => zoom(1 / step),
    onFrame: {
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      onDoubleClick,
    },
  };
}

const arrows: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
