import { NeutralToneMapping, Vector2, WebGLRenderer } from "three";
import type { Lens, Pose } from "@/lib/photo-placement";
import type { Model } from "@/lib/viewer/types";
import { disposeModel } from "../stage/dispose-model";
import { graphics } from "../stage/graphics";
import { loadModel, type ModelTrouble } from "../stage/load-model";
import { furnishScene, type Placement } from "./furnish";
import { photoCamera } from "./photo-camera";

export interface PhotoStage {
  /** Draws a placement; the finish may come a moment later. */
  show(placement: Placement): Promise<void>;
  /** The thing alone, on nothing, as large as the photo; null while the browser has taken 3D away. */
  picture(width: number, height: number): HTMLCanvasElement | null;
  close(): void;
}

export type PhotoStageResult =
  | { ok: true; stage: PhotoStage }
  | { ok: false; trouble: ModelTrouble | "noWebGl" };

const screenPixels = 1400;

/** A product in the photo's perspective, on a canvas that lies over the photo. */
export async function openPhotoStage(
  host: HTMLElement,
  model: Model,
  photo: { pose: Pose; lens: Lens },
  signal: AbortSignal,
): Promise<PhotoStageResult> {
  const drawnBy = graphics();
  if (!drawnBy) return { ok: false, trouble: "noWebGl" };
  const { hero } = model;
  const loaded = await loadModel(hero.src, { ...hero, signal, onProgress: () => undefined });
  if (!loaded.ok) return loaded;
  const { gltf } = loaded;
  if (signal.aborted) {
    disposeModel(gltf);
    return { ok: false, trouble: "offline" };
  }
  const gl = new WebGLRenderer({ antialias: !drawnBy.slow, alpha: true });
  gl.toneMapping = NeutralToneMapping;
  const { lens, pose } = photo;
  const small = Math.min(1, (drawnBy.slow ? 700 : screenPixels) / lens.width);
  gl.setSize(Math.round(lens.width * small), Math.round(lens.height * small), false);
  gl.domElement.className = "absolute inset-0 size-full";
  gl.domElement.setAttribute("aria-hidden", "true");
  host.append(gl.domElement);
  const set = furnishScene(gl, gltf, model);
  const camera = photoCamera(pose, lens);
  const render = () => gl.render(set.scene, camera);
  gl.domElement.addEventListener("webglcontextrestored", render, { signal });
  return {
    ok: true,
    stage: {
      async show(placement) {
        set.stand(placement);
        render();
        if (await set.dress(placement)) render();
      },
      picture(width, height) {
        if (gl.getContext().isContextLost()) return null;
        const { x: oldWidth, y: oldHeight } = gl.getSize(new Vector2());
        gl.setSize(width, height, false);
        render();
        const canvas = document.createElement("canvas");
        canvas.width = width;
        canvas.height = height;
        canvas.getContext("2d")?.drawImage(gl.domElement, 0, 0);
        gl.setSize(oldWidth, oldHeight, false);
        render();
        return canvas;
      },
      close() {
        set.dispose();
        disposeModel(gltf);
        gl.domElement.remove();
        gl.dispose();
        gl.forceContextLoss();
      },
    },
  };
}
