import type { Vec2 } from "./matrix";

/** Things whose size is known, or that people have the measure of. */
const references = ["a4", "twoA4", "letter", "mat", "rug", "tile"] as const;
export type ReferenceKind = (typeof references)[number];

/** Width and length in millimetres; what varies from home to home begins with a usual size. */
export const referenceSizes: Record<ReferenceKind, Vec2> = {
  a4: [210, 297],
  // Side by side, long edges touching.
  twoA4: [420, 297],
  letter: [216, 279],
  mat: [600, 900],
  rug: [1600, 2300],
  tile: [600, 600],
};

/** Whether its size is one's own to enter. */
export function isMeasured(kind: ReferenceKind): boolean {
  return kind === "mat" || kind === "rug" || kind === "tile";
}

/** The references to offer where paper is cut in inches, and elsewhere. */
export function offeredReferences(unit: "cm" | "in"): readonly ReferenceKind[] {
  return references.filter(
    (kind) => kind !== (unit === "in" ? "a4" : "letter") && (unit === "cm" || kind !== "twoA4"),
  );
}
