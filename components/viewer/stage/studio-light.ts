import {
  CompressedCubeTexture,
  type CubeTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  RGBAFormat,
} from "three";

/** Soft boxes by direction, breadth in radians, and strength: those of the posters (studio/turn). */
const lamps = [
  { at: [-0.55, 0.75, 0.4], breadth: 0.5, strength: 5 },
  { at: [0.9, 0.3, 0.3], breadth: 0.35, strength: 2 },
  { at: [0.2, 0.35, -0.9], breadth: 0.3, strength: 2.4 },
].map(({ at: [x = 0, y = 0, z = 0], ...lamp }) => {
  const length = Math.hypot(x, y, z);
  return { ...lamp, x: x / length, y: y / length, z: z / length };
});

const smooth = (t: number) => t * t * (3 - 2 * t);
const opaque = DataUtils.toHalfFloat(1);

/** Light from a direction on a surface this rough, in grey, so that colours stay their own. */
function radiance(x: number, y: number, z: number, rough: number): number {
  let light = 0.62 + 0.3 * y - (y < 0 ? 0.1 : 0);
  for (const lamp of lamps) {
    const angle = Math.acos(Math.min(1, Math.max(-1, x * lamp.x + y * lamp.y + z * lamp.z)));
    const wide = Math.hypot(lamp.breadth, rough * 1.1);
    const edge = Math.max(0.04, rough * 0.9);
    const t = smooth(Math.min(1, Math.max(0, (wide - angle) / edge + 0.5)));
    light += (lamp.strength * lamp.breadth * lamp.breadth * t) / (wide * wide);
  }
  return light;
}

/** The direction of a point of a cube's face, as WebGL numbers and turns its faces. */
function towards(face: number, u: number, v: number): [number, number, number] {
  switch (face) {
    case 0:
      return [1, v, -u];
    case 1:
      return [-1, v, u];
    case 2:
      return [u, 1, -v];
    case 3:
      return [u, -1, v];
    case 4:
      return [u, v, 1];
    default:
      return [-u, v, -1];
  }
}

function paintFace(face: number, side: number, rough: number): Uint16Array {
  const data = new Uint16Array(side * side * 4);
  for (let j = 0; j < side; j++)
    for (let i = 0; i < side; i++) {
      const [x, y, z] = towards(face, ((i + 0.5) / side) * 2 - 1, 1 - ((j + 0.5) / side) * 2);
      const k = 1 / Math.hypot(x, y, z);
      const light = DataUtils.toHalfFloat(radiance(x * k, y * k, z * k, rough));
      data.set([light, light, light, opaque], (j * side + i) * 4);
    }
  return data;
}

/**
 * A studio painted on the processor into the cube that three's materials read. Filtering a room on
 * the graphics side takes ten seconds and more without hardware. What was only rendered is black
 * after a lost context. This takes some 50 ms and is uploaded again.
 */
export function studioLight(size = 64): CubeTexture {
  const levels = Math.log2(size) - 3;
  const faces = [0, 1, 2, 3, 4, 5].map((face) => ({
    width: size,
    height: size,
    format: RGBAFormat,
    mipmaps: Array.from({ length: levels + 1 }, (_, level) => {
      const side = size >> level;
      const rough = 1 - Math.sqrt(1 - level / levels);
      return { data: paintFace(face, side, rough), width: side, height: side };
    }),
  }));
  // Typed for compressed formats; plain ones upload the same way, with the mips that we painted.
  const texture = new CompressedCubeTexture(
    faces as unknown as ConstructorParameters<typeof CompressedCubeTexture>[0],
    RGBAFormat as unknown as ConstructorParameters<typeof CompressedCubeTexture>[1],
    HalfFloatType,
  );
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.colorSpace = LinearSRGBColorSpace;
  texture.isPMREMTexture = true;
  texture.needsUpdate = true;
  return texture as unknown as CubeTexture;
}
