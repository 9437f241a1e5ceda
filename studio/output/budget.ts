import type { GlbReport } from "./inspect";

/** What a download may cost; see docs/assets.md. */
export const BUDGET = {
  hero: { bytes: 450 * 1024, triangles: 40_000 },
  lod: { bytes: 150 * 1024, triangles: 12_000 },
  ar: { bytes: 1536 * 1024, triangles: 40_000 },
} as const;

export type Kind = keyof typeof BUDGET;

/** How far a side may be from the catalogue, in mm. */
const TOLERANCE = 1;

/** Everything that keeps a GLB out of the shop, in words; `size` is the catalogue's width, height, depth. */
export function faultsOf(
  report: GlbReport,
  kind: Kind,
  size?: readonly [number, number, number],
): string[] {
  const { bytes, triangles } = BUDGET[kind];
  const faults = report.errors.map((error) => `validator: ${error}`);
  if (report.bytes > bytes)
    faults.push(`${Math.round(report.bytes / 1024)} KB, at most ${bytes / 1024}`);
  if (report.triangles > triangles)
    faults.push(`${report.triangles} triangles, at most ${triangles}`);
  if (report.draws > 8) faults.push(`${report.draws} draws, at most 8`);
  if (report.texture > 1024) faults.push(`a texture of ${report.texture} px, at most 1024`);
  if (report.offCentre > TOLERANCE)
    faults.push(`origin ${report.offCentre.toFixed(1)} mm from the bottom's centre`);
  if (
    kind === "ar" &&
    report.extensions.some((name) => /meshopt|draco|quantization|webp|basisu/i.test(name))
  )
    faults.push(`an AR file may not need ${report.extensions.join(", ")}`);
  size?.forEach((wanted, k) => {
    const is = report.box[k] ?? 0;
    if (Math.abs(is - wanted) > TOLERANCE)
      faults.push(
        `${["width", "height", "depth"][k]} ${is.toFixed(1)} mm, catalogue says ${wanted}`,
      );
  });
  return faults;
}
