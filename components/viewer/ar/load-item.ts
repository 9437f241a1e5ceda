import {
  Box3,
  Group,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  Vector3,
  type WebGLRenderer,
} from "three";
import type { RoomItem } from "@/lib/viewer/room-list";
import { contactShadow } from "../stage/contact-shadow";
import { disposeModel } from "../stage/dispose-model";
import { loadModel } from "../stage/load-model";
import { wearFinish } from "../stage/wear-finish";

export interface PlacedItem {
  shown: RoomItem;
  /** Stands on its origin; turned to the room, never scaled. */
  object: Group;
  dispose(): void;
}

/** A thing at its true size on its own shade; null when its model cannot be had. */
export async function loadItem(gl: WebGLRenderer, shown: RoomItem): Promise<PlacedItem | null> {
  const { lod, ground } = shown.model;
  const loaded = await loadModel(lod.src, {
    bytes: lod.bytes,
    signal: AbortSignal.timeout(30_000),
    onProgress: () => undefined,
  });
  if (!loaded.ok) return null;
  const { gltf } = loaded;
  await wearFinish(gltf, shown.finish);
  const object = new Group();
  const box = new Box3().setFromObject(gltf.scene);
  if (ground === "ceiling") gltf.scene.position.y -= box.max.y;
  if (ground === "wall") gltf.scene.position.y -= box.getCenter(new Vector3()).y;
  const shade = ground === "floor" || ground === "table" ? shadeOf(gl, gltf.scene, box) : null;
  object.add(gltf.scene);
  if (shade) object.add(shade);
  return {
    shown: shown,
    object,
    dispose() {
      disposeModel(gltf);
      shade?.geometry.dispose();
      shade?.material.map?.dispose();
      shade?.material.dispose();
    },
  };
}

function shadeOf(gl: WebGLRenderer, model: Group, box: Box3) {
  // Drawn aside from the session, whose own eyes would be used otherwise.
  gl.xr.enabled = false;
  const { texture, span } = contactShadow(gl, model, box);
  gl.xr.enabled = true;
  const material = new MeshBasicMaterial({
    map: texture,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
  });
  const shade = new Mesh(new PlaneGeometry(span, span).rotateX(-Math.PI / 2), material);
  shade.position.y = 0.002;
  shade.renderOrder = -1;
  return shade;
}
