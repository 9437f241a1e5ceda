import {
  Box3,
  type Color,
  Group,
  type Material,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  Scene,
  type WebGLRenderer,
} from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import type { Model } from "@/lib/viewer/types";
import { castShadow } from "../stage/contact-shadow";
import { studioLight } from "../stage/studio-light";
import { meshesOf, wearFinish } from "../stage/wear-finish";

/** How a thing stands in the photo. */
export interface Placement {
  finish: string;
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

/** A scene with one thing on its shadow, and what changes with its placement. */
export function furnishScene(gl: WebGLRenderer, gltf: GLTF, model: Model) {
  const scene = new Scene();
  const light = studioLight();
  scene.environment = light;
  const item = new Group();
  item.add(gltf.scene);
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
  item.add(shadow);
  scene.add(item);
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
      item.position.set(at[0] / 1000, 0, -at[1] / 1000);
      item.rotation.y = turn;
      // The studio's main lamp stands to the left of the front.
      scene.environmentRotation.y = lightFrom + 0.9;
      scene.environmentIntensity = 0.82 * brightness;
      shade(lightFrom - turn);
      tint(colour);
    },
    async dress({ finish, tint: colour }: Placement) {
      if (finish === worn) return false;
      worn = finish;
      await wearFinish(gltf, finish);
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
