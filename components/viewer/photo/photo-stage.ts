import {
  Box3,
  Color,
  Group,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  NeutralToneMapping,
  PlaneGeometry,
  Scene,
  Vector2,
  WebGLRenderer,
} from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import type { Model } from "@/lib/models/types";
import type { Lens, Pose } from "@/lib/true-scale/view";
import { castShadow } from "../stage/contact-shadow";
import { disposeModel } from "../stage/dispose-model";
import { graphics } from "../stage/graphics";
import { loadModel, type ModelTrouble } from "../stage/load-model";
import { studioLight } from "../stage/studio-light";
import { meshesOf, wearLook } from "../stage/wear-look";
import { photoCamera } from "./photo-camera";

/** How a thing stands in the photo. */
export interface Placement {
  look: string;
  /** On the floor: right and away from the middle of the reference, in millimetres. */
  at: readonly [right: number, away: number];
  /** Round its own axis, in radians. */
  turn: number;
  /** Where the light comes from, round the thing, in radians; 0 is from behind the camera. */
  lightFrom: number;
  /** How bright the room is: 1 is a studio. */
  brightness: number;
  /** The colour of the room's light. */
  tint: readonly [red: number, green: number, blue: number];
}

export interface PhotoStage {
  /** Draws a placement; the look may come a moment later. */
  show(placement: Placement): Promise<void>;
  /** The thing alone, on nothing, as large as the photo. */
  picture(width: number, height: number): HTMLCanvasElement;
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
  const set = furnish(gl, gltf, model);
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

function furnish(gl: WebGLRenderer, gltf: GLTF, model: Model) {
  const scene = new Scene();
  const light = studioLight();
  scene.environment = light;
  const thing = new Group();
  thing.add(gltf.scene);
  const box = new Box3().setFromObject(gltf.scene);
  if (model.ground === "ceiling") gltf.scene.position.y = 2.3 - box.max.y;
  const material = new MeshBasicMaterial({
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  });
  const shadow = new Mesh(new PlaneGeometry(1, 1).rotateX(-Math.PI / 2), material);
  shadow.position.y = 0.001;
  shadow.renderOrder = -1;
  shadow.visible = model.ground === "floor" || model.ground === "table";
  thing.add(shadow);
  scene.add(thing);
  const bare = new WeakMap<Material, Color>();
  let shaded: number | undefined;
  let worn = "";

  function shade(direction: number) {
    // Every few degrees a new one is drawn; between them the eye sees no difference.
    const step = Math.round((direction * 36) / Math.PI);
    if (step === shaded || !shadow.visible) return;
    shaded = step;
    material.map?.dispose();
    const lean = [-Math.sin(direction) * 0.55, -Math.cos(direction) * 0.55] as const;
    const { texture, span } = castShadow(gl, gltf.scene, box, lean);
    material.map = texture;
    material.needsUpdate = true;
    shadow.scale.set(span, 1, span);
  }

  function tint([r, g, b]: Placement["tint"]) {
    for (const mesh of meshesOf(gltf.scene)) {
      const own = mesh.material;
      if (!(own instanceof MeshStandardMaterial)) continue;
      const base = bare.get(own) ?? own.color.clone();
      bare.set(own, base);
      own.color.setRGB(base.r * r, base.g * g, base.b * b);
    }
  }

  return {
    scene,
    stand({ at, turn, lightFrom, brightness, tint: colour }: Placement) {
      thing.position.set(at[0] / 1000, 0, -at[1] / 1000);
      thing.rotation.y = turn;
      // The studio's main lamp stands to the left of the front.
      scene.environmentRotation.y = lightFrom + 0.9;
      scene.environmentIntensity = 0.82 * brightness;
      shade(lightFrom - turn);
      tint(colour);
    },
    async dress({ look, tint: colour }: Placement) {
      if (look === worn) return false;
      worn = look;
      await wearLook(gltf, look);
      tint(colour);
      return true;
    },
    dispose() {
      material.map?.dispose();
      material.dispose();
      shadow.geometry.dispose();
      light.dispose();
    },
  };
}
