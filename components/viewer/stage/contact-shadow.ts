import {
  type Box3,
  CanvasTexture,
  type Object3D,
  SRGBColorSpace,
  Vector3,
  type WebGLRenderer,
} from "three";
import { blurShadow } from "./blur";
import { heightsFromBelow, side } from "./heights-from-below";

export interface ContactShadow {
  texture: CanvasTexture;
  /** How wide the square is that it darkens, in metres. */
  span: number;
}

/** The warm dark of the posters' shade. */
const tone = [44, 28, 14] as const;

/**
 * The shade under a model, without a direction: what is near the ground darkens it sharply, what is
 * far softly. Drawn once and kept as a canvas, it survives a lost context.
 */
export function contactShadow(gl: WebGLRenderer, model: Object3D, box: Box3): ContactShadow {
  const size = box.getSize(new Vector3());
  const span = Math.max(size.x, size.z) * 1.7 + size.y * 0.3;
  const nearness = heightsFromBelow(gl, model, box, span);
  const scale = side / span;
  const wide = 0.16 * Math.max(size.x, size.z) * scale + 2;
  const touching = nearness.map((v) => Math.max(0, v - 0.9) * 10);
  const touch = blurShadow(touching, side, 0.012 * scale + 0.8);
  const low = blurShadow(cubed(nearness), side, 0.05 * size.y * scale + 2);
  const whole = blurShadow(nearness, side, wide);
  const at = (i: number) => 0.42 * (touch[i] ?? 0) + 0.4 * (low[i] ?? 0) + 0.3 * (whole[i] ?? 0);
  return { texture: paint(at), span };
}

/** The shadow that light from one side casts on the ground; softer the higher what casts it. */
export function castShadow(
  gl: WebGLRenderer,
  model: Object3D,
  box: Box3,
  lean: readonly [number, number],
): ContactShadow {
  const size = box.getSize(new Vector3());
  const pushed = size.y * Math.hypot(...lean);
  const span = Math.max(size.x, size.z) * 1.7 + size.y * 0.3 + 2 * pushed;
  const nearness = heightsFromBelow(gl, model, box, span, lean);
  const scale = side / span;
  const near = blurShadow(
    nearness.map((v) => (v > 0.7 ? 1 : 0)),
    side,
    0.015 * scale + 0.8,
  );
  const all = blurShadow(
    nearness.map((v) => (v > 0 ? 1 : 0)),
    side,
    0.045 * scale + 1.2,
  );
  const shade = blurShadow(cubed(nearness), side, 0.05 * size.y * scale + 2);
  const at = (i: number) =>
    Math.max(0.5 * (near[i] ?? 0), 0.42 * (all[i] ?? 0)) + 0.28 * (shade[i] ?? 0);
  return { texture: paint(at), span };
}

const cubed = (values: Float32Array) => values.map((v) => v ** 3);

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
