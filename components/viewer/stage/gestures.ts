import type { Orbiter } from "@/lib/viewer/create-orbiter";
import type { OrbitStep } from "@/lib/viewer/orbit";

const radiansPerPixel = 0.008;
/** A hand that moves no farther presses what is under it, a hotspot say. */
const stillPixels = 6;

const keys: Record<string, OrbitStep> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  "+": "nearer",
  "=": "nearer",
  "-": "farther",
  _: "farther",
};

/** The step of a key, "reset", or undefined for keys that are none of ours. */
export function stepOfKey(key: string): OrbitStep | "reset" | undefined {
  return key === "Home" || key === "0" ? "reset" : keys[key];
}

/**
 * Drag turns and tilts, pinch and ctrl + wheel come nearer. On the page a finger that moves up or
 * down scrolls (`touch-action: pan-y`), and a bare wheel too. While the viewer fills the window
 * (`grasping`), both belong to the product. Answers how to let go.
 */
export function listenToHands(
  element: HTMLElement,
  orbiter: Orbiter,
  grasping: () => boolean,
): () => void {
  const fingers = new Map<number, { x: number; y: number; way: number }>();
  const ends = new AbortController();
  const { signal } = ends;

  function spread(): number {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY, way: 0 });
    },
    { signal },
  );
  element.addEventListener(
    "pointermove",
    (event) => {
      const before = fingers.get(event.pointerId);
      // Let go outside, before it was clear that the product was meant.
      if (event.buttons === 0) fingers.delete(event.pointerId);
      if (!before || event.buttons === 0) return;
      const apart = spread();
      const { clientX: x, clientY: y } = event;
      const [right, down] = [x - before.x, y - before.y];
      const way = before.way + Math.abs(right) + Math.abs(down);
      fingers.set(event.pointerId, { x, y, way });
      if (way > stillPixels) element.setPointerCapture(event.pointerId);
      const orbit = orbiter.read();
      if (fingers.size === 2 && apart > 0)
        orbiter.set({ ...orbit, zoom: (orbit.zoom * spread()) / apart });
      else if (fingers.size === 1)
        orbiter.set({
          ...orbit,
          turn: orbit.turn - right * radiansPerPixel,
          tilt: orbit.tilt + down * radiansPerPixel,
        });
    },
    { signal },
  );
  for (const end of ["pointerup", "pointercancel"] as const)
    element.addEventListener(end, (event) => fingers.delete(event.pointerId), { signal });
  element.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !grasping()) return;
      event.preventDefault();
      const orbit = orbiter.read();
      orbiter.set({ ...orbit, zoom: orbit.zoom * Math.exp(-event.deltaY * 0.002) });
    },
    { signal, passive: false },
  );
  return () => ends.abort();
}
