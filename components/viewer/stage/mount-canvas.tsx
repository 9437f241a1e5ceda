import { createRoot, type RootState } from "@react-three/fiber";
import type { ReactNode } from "react";
import { NeutralToneMapping, WebGLRenderer } from "three";
import { fieldOfView } from "@/lib/viewer/orbit";

export interface MountedCanvas {
  gl: WebGLRenderer;
  store: { getState(): RootState };
  render(scene: ReactNode): void;
  invalidate(): void;
  /** Draws sharply, or swiftly where no hardware draws. */
  setSharp(sharp: boolean): void;
}

/** As many pixels a side as a processor draws while something moves. */
const swiftPixels = 384;

/** A canvas and React's root in it, as large as the host; null when the context is refused. */
export function mountCanvas(
  host: HTMLElement,
  slow: boolean,
  closers: Array<() => void>,
): MountedCanvas | null {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  canvas.className = "absolute inset-0 size-full";
  // Without hardware, Chromium takes what lies over one rim of a canvas off its other rim as well.
  // It does not through a filter, even one that does nothing.
  if (slow) canvas.style.filter = "opacity(1)";
  host.append(canvas);
  closers.push(() => canvas.remove());
  let gl: WebGLRenderer;
  try {
    gl = new WebGLRenderer({ canvas, antialias: !slow, alpha: true });
  } catch {
    return null;
  }
  let sharp = !slow;
  const sizeOf = () => ({ width: host.clientWidth, height: host.clientHeight, top: 0, left: 0 });
  const dprOf = () =>
    slow
      ? Math.min(1, sharp ? 1 : swiftPixels / Math.max(1, host.clientWidth))
      : Math.min(2, window.devicePixelRatio);
  const root = createRoot(canvas);
  root.configure({
    gl,
    frameloop: "demand",
    flat: true,
    dpr: dprOf(),
    camera: { fov: fieldOfView },
    size: sizeOf(),
  });
  gl.toneMapping = NeutralToneMapping;
  const store = root.render(null);
  function resize() {
    const { width, height } = sizeOf();
    if (width === 0 || height === 0) return;
    const state = store.getState();
    state.setDpr(dprOf());
    state.setSize(width, height);
    state.invalidate();
  }
  const observer = new ResizeObserver(resize);
  observer.observe(host);
  closers.push(() => {
    observer.disconnect();
    root.unmount();
    gl.dispose();
  });
  return {
    gl,
    store,
    render: (scene) => root.render(scene),
    invalidate: () => store.getState().invalidate(),
    setSharp(next) {
      if (sharp === next) return;
      sharp = next;
      resize();
    },
  };
}
