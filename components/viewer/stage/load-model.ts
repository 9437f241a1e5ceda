import type { Object3D } from "three";
import { MeshoptDecoder } from "three/addons/libs/meshopt_decoder.module.js";
import { type GLTF, GLTFLoader } from "three/addons/loaders/GLTFLoader.js";

/** Why there is no model: each has words of its own (`viewer.failed`). */
export type ModelTrouble = "missing" | "corrupt" | "tooLarge" | "offline";

export type LoadedModel = { ok: true; gltf: GLTF } | { ok: false; trouble: ModelTrouble };

/** Far beyond every budget (docs/assets.md); a phone may end the page over more. */
const mostBytes = 16 * 1024 * 1024;

const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);

/** Fetches a GLB and makes its scene. `onProgress` is told how much of it is here, from 0 to 1. */
export async function loadModel(
  url: string,
  options: { bytes: number; signal: AbortSignal; onProgress: (part: number) => void },
): Promise<LoadedModel> {
  const fetched = await download(url, options);
  if (typeof fetched === "string") return { ok: false, trouble: fetched };
  try {
    const gltf = await loader.parseAsync(fetched, "");
    return hasMesh(gltf.scene) ? { ok: true, gltf } : { ok: false, trouble: "corrupt" };
  } catch {
    return { ok: false, trouble: "corrupt" };
  }
}

function hasMesh(scene: Object3D): boolean {
  let found = false;
  scene.traverse((part) => {
    found ||= "isMesh" in part;
  });
  return found;
}

async function download(
  url: string,
  { bytes, signal, onProgress }: Parameters<typeof loadModel>[1],
): Promise<ArrayBuffer | ModelTrouble> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok || !response.body) return "missing";
    if (Number(response.headers.get("content-length")) > mostBytes) {
      await response.body.cancel();
      return "tooLarge";
    }
    return await collect(response.body.getReader(), bytes, onProgress);
  } catch {
    return "offline";
  }
}

/** The declared length may be missing, or that of the compressed file: bytes are counted as they come. */
async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  expected: number,
  onProgress: (part: number) => void,
): Promise<ArrayBuffer | "tooLarge"> {
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return "tooLarge";
    }
    chunks.push(new Uint8Array(value));
    onProgress(Math.min(1, size / Math.max(1, expected)));
  }
}
