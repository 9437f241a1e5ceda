import {
  CompressedCubeTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  RGBAFormat,
} from "three";

/** Soft boxes by direction, breadth in radians, and strength. */
const LAMPS = [
  { at: [-0.55, 0.75, 0.4], breadth: 0.5, strength: 5 },
  { at: [0.9, 0.3, 0.3], breadth: 0.35, strength: 2 },
  { at: [0.2, 0.35, -0.9], breadth: 0.3, strength: 2.4 },
].map(({ at, ...lamp }) => {
  const length = Math.hypot(...at);
  return { ...lamp, at: at.map((x) => x / length) };
});

const smooth = (t) => t * t * (3 - 2 * t);

/** Light from a direction on a surface of this roughness, in grey, so that colours stay their own. */
function radiance(x, y, z, rough) {
  let light = 0.62 + 0.3 * y - (y < 0 ? 0.1 : 0);
  for (const { at, breadth, strength } of LAMPS) {
    const angle = Math.acos(Math.min(1, Math.max(-1, x * at[0] + y * at[1] + z * at[2])));
    const wide = Math.hypot(breadth, rough * 1.1);
    const edge = Math.max(0.04, rough * 0.9);
    const t = smooth(Math.min(1, Math.max(0, (wide - angle) / edge + 0.5)));
    light += (strength * breadth * breadth * t) / (wide * wide);
  }
  return light;
}

const towards = (face, u, v) =>
  [
    [1, v, -u],
    [-1, v, u],
    [u, 1, -v],
    [u, -1, v],
    [u, v, 1],
    [-u, v, -1],
  ][face];

/** A studio painted on the CPU into the cube that three's materials read: no GPU time, no picture. */
export function studioLight(size = 64) {
  const levels = Math.log2(size) - 3;
  const faces = [0, 1, 2, 3, 4, 5].map((face) => {
    const mipmaps = [];
    for (let level = 0; level <= levels; level++) {
      const n = size >> level;
      const rough = 1 - Math.sqrt(1 - level / levels);
      const data = new Uint16Array(n * n * 4);
      for (let j = 0; j < n; j++)
        for (let i = 0; i < n; i++) {
          const [x, y, z] = towards(face, ((i + 0.5) / n) * 2 - 1, 1 - ((j + 0.5) / n) * 2);
          const k = 1 / Math.hypot(x, y, z);
          const light = DataUtils.toHalfFloat(radiance(x * k, y * k, z * k, rough));
          data.set([light, light, light, 15360], (j * n + i) * 4);
        }
      mipmaps.push({ data, width: n, height: n });
    }
    return { mipmaps, width: size, height: size, format: RGBAFormat };
  });
  const texture = new CompressedCubeTexture(faces, RGBAFormat, HalfFloatType);
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.colorSpace = LinearSRGBColorSpace;
  texture.isPMREMTexture = true;
  texture.needsUpdate = true;
  return texture;
}
