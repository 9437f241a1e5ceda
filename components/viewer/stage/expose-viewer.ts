import type { RootState } from "@react-three/fiber";
import { type Box3, Vector3 } from "three";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import type { Orbit } from "@/lib/viewer/orbit";

/** What tests and benchmarks may ask of the viewer on the page: `window.__viewer`. */
export interface ViewerProbe {
  /** Width, height and depth of what is shown, in metres. */
  box: [number, number, number];
  finish: string | undefined;
  orbit: Orbit;
  memory: { geometries: number; textures: number };
  /** Draws of the last frame. */
  calls: number;
  triangles: number;
  /** The mean of what is drawn, each from 0 to 255, drawn anew for the question. */
  mean(): [red: number, green: number, blue: number, alpha: number];
  /** Draws once and waits for the graphics side; milliseconds. */
  frameTime(): number;
  loseContext(): void;
  restoreContext(): void;
}

declare global {
  interface Window {
    __viewer?: ViewerProbe | undefined;
  }
}

/** Puts the probe on the window; answers how to take it off. */
export function exposeViewer(shown: {
  root: { getState(): RootState };
  box: Box3;
  orbiter: Orbiter;
  finish: () => string | undefined;
}): () => void {
  const { gl } = shown.root.getState();
  const context = gl.getContext();
  const losing = context.getExtension("WEBGL_lose_context");
  const render = () => {
    const { scene, camera } = shown.root.getState();
    gl.render(scene, camera);
  };
  const probe: ViewerProbe = {
    box: (({ x, y, z }) => [x, y, z])(shown.box.getSize(new Vector3())),
    get finish() {
      return shown.finish();
    },
    get orbit() {
      return shown.orbiter.read();
    },
    get memory() {
      return { ...gl.info.memory };
    },
    get calls() {
      return gl.info.render.calls;
    },
    get triangles() {
      return gl.info.render.triangles;
    },
    mean() {
      render();
      const { drawingBufferWidth: width, drawingBufferHeight: height } = context;
      const pixels = new Uint8Array(width * height * 4);
      context.readPixels(0, 0, width, height, context.RGBA, context.UNSIGNED_BYTE, pixels);
      const sums: [number, number, number, number] = [0, 0, 0, 0];
      for (const [i, value] of pixels.entries()) sums[i % 4] = (sums[i % 4] ?? 0) + value;
      const [r, g, b, a] = sums.map((sum) => sum / (width * height));
      return [r ?? 0, g ?? 0, b ?? 0, a ?? 0];
    },
    frameTime() {
      const began = performance.now();
      render();
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
      return performance.now() - began;
    },
    loseContext: () => losing?.loseContext(),
    restoreContext: () => losing?.restoreContext(),
  };
  window.__viewer = probe;
  return () => {
    if (window.__viewer === probe) window.__viewer = undefined;
  };
}
