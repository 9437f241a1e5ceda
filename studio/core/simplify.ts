import { MeshoptSimplifier } from "meshoptimizer";
import { boxOf } from "./mesh";
import type { Layer, Model } from "./model";
import type { Vec2, Vec3 } from "./vector";

/**
 * The model with at most about `triangles` triangles, each vertex moved by no more than `error` of
 * its layer's size. It is for what is seen from afar, and for what carries no compression. Keeps
 * the box's corners where they are to a fraction of that.
 */
export async function simplified(model: Model, triangles: number, error: number): Promise<Model> {
  await MeshoptSimplifier.ready;
  const now = model.layers.reduce((sum, { surface }) => sum + surface.triangles.length, 0);
  if (now <= triangles) return model;
  return fitted({
    ...model,
    layers: model.layers.map((layer) => fewer(layer, triangles / now, error)),
  });
}

/** Brings the whole back to the catalogue's box: the outermost vertices may have gone. */
function fitted(model: Model): Model {
  const { width, height, depth } = model.piece;
  const { min, max } = boxOf(model.layers.flatMap(({ surface }) => surface.points));
  const [kx, ky, kz] = [
    width / (max[0] - min[0]),
    height / (max[1] - min[1]),
    depth / (max[2] - min[2]),
  ];
  const [cx, cz] = [(min[0] + max[0]) / 2, (min[2] + max[2]) / 2];
  const fit = ([x, y, z]: Vec3): Vec3 => [(x - cx) * kx, (y - min[1]) * ky, (z - cz) * kz];
  return {
    ...model,
    layers: model.layers.map((layer) => ({
      ...layer,
      surface: { ...layer.surface, points: layer.surface.points.map(fit) },
    })),
  };
}

function fewer(layer: Layer, share: number, error: number): Layer {
  const { surface, shade } = layer;
  const index = Uint32Array.from(surface.triangles.flat());
  const positions = Float32Array.from(surface.points.flat());
  const target = Math.max(36, Math.floor((index.length * share) / 3) * 3);
  const attributes = Float32Array.from(surface.normals.flatMap((n, i) => [...n, shade[i] ?? 1]));
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    index,
    positions,
    3,
    attributes,
    4,
    [0.4, 0.4, 0.4, 0.25],
    null,
    target,
    error,
    ["Prune"],
  );
  const places = new Map<number, number>();
  const points: Vec3[] = [];
  const normals: Vec3[] = [];
  const uv: Vec2[] = [];
  const light: number[] = [];
  const place = (old: number): number => {
    const known = places.get(old);
    if (known !== undefined) return known;
    points.push(surface.points[old] ?? [0, 0, 0]);
    normals.push(surface.normals[old] ?? [0, 1, 0]);
    uv.push(surface.uv[old] ?? [0, 0]);
    light.push(shade[old] ?? 1);
    places.set(old, points.length - 1);
    return points.length - 1;
  };
  const list: Array<readonly [number, number, number]> = [];
  for (let i = 0; i + 2 < kept.length; i += 3)
    list.push([place(kept[i] ?? 0), place(kept[i + 1] ?? 0), place(kept[i + 2] ?? 0)]);
  return { ...layer, surface: { points, normals, uv, triangles: list }, shade: light };
}
