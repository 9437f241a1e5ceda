import {
  type Box3,
  Group,
  Matrix4,
  MeshDepthMaterial,
  NoBlending,
  type Object3D,
  OrthographicCamera,
  Scene,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";

/** How many points a shadow has to a side. */
export const side = 128;

/**
 * What lies over each point of a square of ground under a model, row by row from its back. It is 1
 * where something touches the ground, and falls to 0 at the model's full height. For each metre of
 * height, `lean` pushes the model over by so much to the right and to the front. Light from a side
 * does so with its shadow.
 */
export function heightsFromBelow(
  gl: WebGLRenderer,
  model: Object3D,
  box: Box3,
  span: number,
  lean: readonly [number, number] = [0, 0],
): Float32Array {
  const middle = box.getCenter(new Vector3());
  const reach = box.max.y - box.min.y;
  const camera = new OrthographicCamera(-span / 2, span / 2, span / 2, -span / 2, 0, reach + 0.002);
  camera.position.set(middle.x, box.min.y - 0.001, middle.z);
  camera.up.set(0, 0, 1);
  camera.lookAt(middle.x, box.min.y + 1, middle.z);
  const scene = new Scene();
  const pushed = new Group();
  pushed.matrixAutoUpdate = false;
  pushed.matrix.copy(new Matrix4().set(1, lean[0], 0, 0, 0, 1, 0, 0, 0, lean[1], 1, 0, 0, 0, 0, 1));
  scene.add(pushed);
  const parent = model.parent;
  const target = new WebGLRenderTarget(side, side);
  const material = new MeshDepthMaterial({ blending: NoBlending });
  scene.overrideMaterial = material;
  pushed.add(model);
  const pixels = new Uint8Array(side * side * 4);
  gl.setRenderTarget(target);
  gl.clear();
  gl.render(scene, camera);
  gl.readRenderTargetPixels(target, 0, 0, side, side, pixels);
  gl.setRenderTarget(null);
  if (parent) parent.add(model);
  else pushed.remove(model);
  target.dispose();
  material.dispose();
  return Float32Array.from({ length: side * side }, (_, i) => (pixels[i * 4] ?? 0) / 255);
}
