/// <reference path="./gltf-validator.d.ts" />
import type { Scene, vec3 } from "@gltf-transform/core";
import { validateBytes } from "gltf-validator";
import { openModel, variantNamesOf } from "../thread/open-model";
import { type ModelFault, most } from "./faults";

/** What a sound model holds; lengths in millimetres. */
export interface ModelFacts {
  /** Width, height and depth. */
  box: Triple;
  /** Where the middle of its bottom lies, seen from the origin. */
  foot: Triple;
  triangles: number;
  /** Names of its glTF variants. */
  variants: string[];
  /** Whether viewers read it that know neither compression nor WebP. */
  isPlain: boolean;
}

export type Triple = [width: number, height: number, depth: number];

export type Reading = { faults: ModelFault[] } | { facts: ModelFacts };

const shownErrors = 3;
/** Extensions that phones' own viewers do not read. */
export const packed = /meshopt|webp|avif|quantization/;

/** Unpacks a model, and asks Khronos' validator about it. Its header must be sound. */
export async function readModel(glb: Uint8Array): Promise<Reading> {
  const { issues } = await validateBytes(glb);
  const errors = issues.messages.filter(({ severity }) => severity === 0);
  if (errors.length > 0) return { faults: [invalid(errors, issues.numErrors)] };
  const document = await openModel(glb);
  const root = document.getRoot();
  const scene = root.getDefaultScene() ?? root.listScenes()[0];
  const span = scene && spanOf(scene);
  if (!span)
    return { faults: [{ code: "no-scene", text: "The model shows nothing: its scene is empty." }] };
  const texture = Math.max(0, ...root.listTextures().flatMap((one) => one.getSize() ?? []));
  if (texture > most.texture)
    return {
      faults: [
        {
          code: "texture-too-large",
          text: `A texture is ${texture} px wide or high; ${most.texture} are the most.`,
        },
      ],
    };
  const { min, max, triangles } = span;
  const side = (k: 0 | 1 | 2) => Math.round((max[k] - min[k]) * 1000);
  const middle = (k: 0 | 2) => Math.round((max[k] + min[k]) * 500);
  return {
    facts: {
      box: [side(0), side(1), side(2)],
      foot: [middle(0), Math.round(min[1] * 1000), middle(2)],
      triangles,
      variants: variantNamesOf(document),
      isPlain: !root.listExtensionsUsed().some(({ extensionName }) => packed.test(extensionName)),
    },
  };
}

function invalid(
  errors: readonly { code: string; message: string; pointer?: string }[],
  count: number,
): ModelFault {
  const shown = errors
    .slice(0, shownErrors)
    .map(({ code, message, pointer }) => `${code}${pointer ? ` at ${pointer}` : ""}: ${message}`);
  const more = count > shown.length ? ` And ${count - shown.length} more.` : "";
  return {
    code: "invalid",
    text: `The file is no valid glTF (Khronos' validator). ${shown.join(" ")}${more}`,
  };
}

/** The corners of all that a scene draws, vertex by vertex. */
function spanOf(scene: Scene): { min: vec3; max: vec3; triangles: number } | undefined {
  const min: vec3 = [Infinity, Infinity, Infinity];
  const max: vec3 = [-Infinity, -Infinity, -Infinity];
  let triangles = 0;
  const at: number[] = [];
  scene.traverse((node) => {
    const m = node.getWorldMatrix();
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const positions = primitive.getAttribute("POSITION");
      if (!positions) continue;
      triangles += (primitive.getIndices() ?? positions).getCount() / 3;
      for (let i = 0; i < positions.getCount(); i++) {
        const [x = 0, y = 0, z = 0] = positions.getElement(i, at);
        for (const k of [0, 1, 2] as const) {
          const value = m[k] * x + (m[k + 4] ?? 0) * y + (m[k + 8] ?? 0) * z + (m[k + 12] ?? 0);
          min[k] = Math.min(min[k], value);
          max[k] = Math.max(max[k], value);
        }
      }
    }
  });
  return max[0] >= min[0] ? { min, max, triangles: Math.round(triangles) } : undefined;
}
