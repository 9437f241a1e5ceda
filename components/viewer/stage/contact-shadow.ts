import {
  type Box3,
  CanvasTexture,
  MeshDepthMaterial,
  NoBlending,
  type Object3D,
  OrthographicCamera,
  Scene,
  SRGBColorSpace,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import { blur } from "./blur";

const side = 128;

export interface ContactShadow {
  texture: CanvasTexture;
  /** How wide the square is that it darkens, in metres. */
  span: number;
}

/** The warm dark of the posters' shade. */
const tone = [44, 28, 14] as const;

/**
 * The shade under a model, without a direction: its heights are drawn once from below, and what is
 * near the ground darkens it sharply, what is far softly. Kept as a canvas, it survives a lost context.
 */
export function contactShadow(gl: WebGLRenderer, model: Object3D, box: Box3): ContactShadow {
  const size = box.getSize(new Vector3());
  const middle = box.getCenter(new Vector3());
  const span = Math.max(size.x, size.z) * 1.7 + size.y * 0.3;
  const nearness = heightsFromBelow(gl, model, { middle, floor: box.min.y, span, reach: size.y });
  const scale = side / span;
  const touch = blur(
    nearness.map((v) => Math.max(0, v - 0.9) * 10),
    side,
    0.012 * scale + 0.8,
  );
  const low = blur(
    nearness.map((v) => v ** 3),
    side,
    0.05 * size.y * scale + 2,
  );
  const whole = blur(nearness, side, 0.16 * Math.max(size.x, size.z) * scale + 2);
  return {
    texture: paint((i) => 0.42 * (touch[i] ?? 0) + 0.4 * (low[i] ?? 0) + 0.3 * (whole[i] ?? 0)),
    span,
  };
}

/** 1 where something lies on the ground, falling to 0 at the model's full height. */
function heightsFromBelow(
  gl: WebGLRenderer,
  model: Object3D,
  view: { middle: Vector3; floor: number; span: number; reach: number },
): Float32Array {
  const { middle, floor, span, reach } = view;
  const camera = new OrthographicCamera(-span / 2, span / 2, span / 2, -span / 2, 0, reach + 0.002);
  camera.position.set(middle.x, floor - 0.001, middle.z);
  camera.up.set(0, 0, 1);
  camera.lookAt(middle.x, floor + 1, middle.z);
  const scene = new Scene();
  const parent = model.parent;
  const target = new WebGLRenderTarget(side, side);
  const material = new MeshDepthMaterial({ blending: NoBlending });
  scene.overrideMaterial = material;
  scene.add(model);
  gl.setRenderTarget(target);
  gl.clear();
  gl.render(scene, camera);
  const pixels = new Uint8Array(side * side * 4);
  gl.readRenderTargetPixels(target, 0, 0, side, side, pixels);
  gl.setRenderTarget(null);
  if (parent) parent.add(model);
  else scene.remove(model);
  target.dispose();
  material.dispose();
  return Float32Array.from({ length: side * side }, (_, i) => (pixels[i * 4] ?? 0) / 255);
}

function paint(darkness: (index: number) => number): CanvasTexture {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext("2d");
  const image = new ImageData(side, side);
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [(i % side) / side, Math.floor(i / side) / side];
    const rim = Math.min(1, Math.min(x, y, 1 - x, 1 - y) * 8);
    image.data.set([...tone, Math.round(255 * rim * Math.min(0.72, darkness(i)))], i * 4);
  }
  pen?.putImageData(image, 0, 0);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  return texture;
}
