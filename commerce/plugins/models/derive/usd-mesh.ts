import type { Accessor, mat4, Primitive } from "@gltf-transform/core";

interface MeshNames {
  part: string;
  material: string;
  isDoubleSided: boolean;
}

/** On lines of its own, as Pixar's own tools write it, and as simple readers expect it. */
const perVertex = `(
            interpolation = "vertex"
        )`;

const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** A part of a model as a mesh of USD, where its node stands; undefined for one without a surface. */
export function meshText(
  primitive: Primitive,
  matrix: mat4,
  { part, material, isDoubleSided }: MeshNames,
): string | undefined {
  const position = primitive.getAttribute("POSITION");
  if (!position || position.getCount() === 0) return undefined;
  const normal = primitive.getAttribute("NORMAL");
  const corners = cornersOf(primitive, position.getCount(), determinantOf(matrix) < 0);
  const points = tuples(position, (p) => moved(matrix, p), 5);
  const normals = normal && tuples(normal, (n) => turned(matrix, n), 3);
  const coordinates = [0, 1].flatMap((set) => {
    const list = primitive.getAttribute(`TEXCOORD_${set}`);
    // The picture's first line is at the top in glTF, and at the bottom in USD.
    return list
      ? [
          coordinateText(
            set,
            tuples(list, ([u, v]) => [u ?? 0, 1 - (v ?? 0)], 5),
          ),
        ]
      : [];
  });
  return `    def Mesh "${part}" (
        prepend apiSchemas = ["MaterialBindingAPI"]
    )
    {
        uniform token subdivisionScheme = "none"
        uniform bool doubleSided = ${isDoubleSided ? 1 : 0}
        rel material:binding = </product/materials/${material}>
        int[] faceVertexCounts = [${Array(corners.length / 3)
          .fill(3)
          .join(",")}]
        int[] faceVertexIndices = [${corners.join(",")}]
        point3f[] points = [${points}]
${normals ? `        normal3f[] normals = [${normals}] ${perVertex}\n` : ""}${coordinates.join("\n")}
    }`;
}

function coordinateText(set: number, list: string): string {
  const name = set === 0 ? "st" : `st${set}`;
  return `        texCoord2f[] primvars:${name} = [${list}] ${perVertex}`;
}

/** A mirrored part turns its faces inside out, unless their corners are named the other way round. */
function cornersOf(primitive: Primitive, count: number, isMirrored: boolean): number[] {
  const indices = primitive.getIndices();
  const all: number[] = indices
    ? [...(indices.getArray() ?? [])]
    : Array.from({ length: count }, (_, i) => i);
  const corners = all.slice(0, all.length - (all.length % 3));
  if (!isMirrored) return corners;
  return corners.map((corner, i) =>
    i % 3 === 0 ? corner : (corners[i % 3 === 1 ? i + 1 : i - 1] ?? corner),
  );
}

function tuples(list: Accessor, change: (value: number[]) => number[], digits: number): string {
  const all: string[] = [];
  for (let i = 0; i < list.getCount(); i++) {
    const value = change(list.getElement(i, []));
    all.push(`(${value.map((part) => round(part, digits)).join(",")})`);
  }
  return all.join(",");
}

function moved(m: mat4, [x = 0, y = 0, z = 0]: number[]): number[] {
  return [0, 1, 2].map((k) => at(m, k) * x + at(m, k + 4) * y + at(m, k + 8) * z + at(m, k + 12));
}

/** By the cofactors, so that a normal stays upright on a part that is stretched. */
function turned(m: mat4, [x = 0, y = 0, z = 0]: number[]): number[] {
  const cofactor = (row: number, column: number) => {
    const [r1, r2] = [(row + 1) % 3, (row + 2) % 3];
    const [c1, c2] = [((column + 1) % 3) * 4, ((column + 2) % 3) * 4];
    return at(m, r1 + c1) * at(m, r2 + c2) - at(m, r1 + c2) * at(m, r2 + c1);
  };
  const sign = determinantOf(m) < 0 ? -1 : 1;
  const normal = [0, 1, 2].map(
    (row) => sign * (cofactor(row, 0) * x + cofactor(row, 1) * y + cofactor(row, 2) * z),
  );
  const length = Math.hypot(...normal) || 1;
  return normal.map((part) => part / length);
}

function determinantOf(m: mat4): number {
  return (
    at(m, 0) * (at(m, 5) * at(m, 10) - at(m, 6) * at(m, 9)) -
    at(m, 4) * (at(m, 1) * at(m, 10) - at(m, 2) * at(m, 9)) +
    at(m, 8) * (at(m, 1) * at(m, 6) - at(m, 2) * at(m, 5))
  );
}

const at = (m: mat4, index: number): number => m[index] ?? 0;
