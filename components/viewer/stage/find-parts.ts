import {
  Color,
  type Material,
  type Mesh,
  MeshBasicMaterial,
  NoBlending,
  type Object3D,
  type PerspectiveCamera,
  Raycaster,
  Scene,
  Vector2,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import type { Anchor } from "./anchors";
import { meshesOf } from "./wear-finish";

const side = 96;
const leastPixels = 10;

/**
 * Where each named part of a model is best seen from the camera, whose picture is square. Every
 * part is drawn once in a colour of its own. The place is the pixel deepest inside its largest
 * patch.
 */
export function findParts(
  gl: WebGLRenderer,
  model: Object3D,
  camera: PerspectiveCamera,
): Array<Anchor & { mesh: Mesh }> {
  const meshes = meshesOf(model);
  const pixels = drawIds(gl, model, meshes, camera);
  const rays = new Raycaster();
  return meshes.flatMap((mesh, index) => {
    const best = deepest(pixels, index + 1);
    if (!best) return [];
    const [x, y] = best;
    rays.setFromCamera(new Vector2(((x + 0.5) / side) * 2 - 1, ((y + 0.5) / side) * 2 - 1), camera);
    const [hit] = rays.intersectObject(mesh, false);
    if (!hit) return [];
    const normal = (hit.normal ?? new Vector3(0, 1, 0))
      .clone()
      .transformDirection(mesh.matrixWorld);
    return [
      { id: String(mesh.userData["name"] ?? mesh.name), at: hit.point.clone(), normal, mesh },
    ];
  });
}

function drawIds(
  gl: WebGLRenderer,
  model: Object3D,
  meshes: readonly Mesh[],
  camera: PerspectiveCamera,
): Uint8Array {
  const own = new Map<Mesh, Material | Material[]>();
  const scene = new Scene();
  scene.background = new Color(0);
  const parent = model.parent;
  const target = new WebGLRenderTarget(side, side);
  for (const [index, mesh] of meshes.entries()) {
    own.set(mesh, mesh.material);
    const paint = new MeshBasicMaterial({ blending: NoBlending, toneMapped: false });
    paint.color.setRGB((index + 1) / 255, 0, 0);
    mesh.material = paint;
  }
  scene.add(model);
  scene.updateMatrixWorld();
  gl.setRenderTarget(target);
  gl.render(scene, camera);
  const pixels = new Uint8Array(side * side * 4);
  gl.readRenderTargetPixels(target, 0, 0, side, side, pixels);
  gl.setRenderTarget(null);
  for (const [mesh, material] of own) {
    if (!Array.isArray(mesh.material)) mesh.material.dispose();
    mesh.material = material;
  }
  if (parent) parent.add(model);
  else scene.remove(model);
  target.dispose();
  return pixels;
}

/** The pixel of an id that has most of its own kind around it; undefined when hardly any is seen. */
function deepest(pixels: Uint8Array, id: number): [number, number] | undefined {
  let best: [number, number] | undefined;
  let most = 0;
  let count = 0;
  const is = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < side && y < side && pixels[(y * side + x) * 4] === id;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      if (!is(x, y)) continue;
      count++;
      let depth = 1;
      while (
        depth < 12 &&
        is(x - depth, y) &&
        is(x + depth, y) &&
        is(x, y - depth) &&
        is(x, y + depth)
      )
        depth++;
      if (depth > most) {
        most = depth;
        best = [x, y];
      }
    }
  return count >= leastPixels ? best : undefined;
}
