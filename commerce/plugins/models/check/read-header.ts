import { type FaultCode, type ModelFault, most, readExtensions } from "./faults";

/** As much of a glTF as is read before anything of it is unpacked. */
interface Gltf {
  accessors?: ({ count?: number } | null)[];
  bufferViews?: ({
    extensions?: { EXT_meshopt_compression?: { count?: number; byteStride?: number } };
  } | null)[];
  buffers?: { uri?: string }[];
  images?: { uri?: string }[];
  nodes?: { mesh?: number }[];
  meshes?: ({ primitives?: (Primitive | null)[] } | null)[];
  extensionsRequired?: string[];
}

interface Primitive {
  mode?: number;
  indices?: number;
  attributes?: Record<string, number>;
}

const jsonChunk = 0x4e4f534a;
const headBytes = 20;
const triangleMode = 4;

/** What can be refused by a model's first bytes alone, however large the rest would grow. */
export function faultsOfHeader(glb: Buffer): ModelFault[] {
  if (glb.length < headBytes || glb.toString("latin1", 0, 4) !== "glTF")
    return [fault("no-glb", "The file is no GLB. Export it as “glTF binary (.glb)”.")];
  if (glb.readUInt32LE(4) !== 2)
    return [fault("no-glb", `The file is glTF ${glb.readUInt32LE(4)}. Export it as glTF 2.0.`)];
  const length = glb.readUInt32LE(12);
  if (glb.readUInt32LE(8) > glb.length || headBytes + length > glb.length)
    return [fault("broken-off", "The file ends in the middle. Export or upload it again.")];
  if (glb.readUInt32LE(16) !== jsonChunk)
    return [fault("no-glb", "The file has no description of a scene. Export it again.")];
  const gltf = readJson(glb.toString("utf8", headBytes, headBytes + length));
  if (!gltf) return [fault("no-glb", "The description of the scene cannot be read.")];
  return [
    ...outsideFaults(gltf),
    ...extensionFaults(gltf),
    ...triangleFaults(gltf),
    ...listFaults(gltf),
  ];
}

function readJson(text: string): Gltf | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value instanceof Object ? value : undefined;
  } catch {
    return undefined;
  }
}

const listOf = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : []);

function outsideFaults({ buffers, images }: Gltf): ModelFault[] {
  const outside = [...listOf(buffers), ...listOf(images)].find(
    (part) => typeof part?.uri === "string" && !part.uri.startsWith("data:"),
  );
  return outside
    ? [
        fault(
          "outside-files",
          `The model needs the file “${outside.uri?.slice(0, 80)}” beside it. Export everything into one GLB.`,
        ),
      ]
    : [];
}

function extensionFaults({ extensionsRequired }: Gltf): ModelFault[] {
  const unread = listOf(extensionsRequired).filter((name) => !readExtensions.has(name));
  if (unread.length === 0) return [];
  const help = unread.some((name) => /draco|basisu/i.test(String(name)))
    ? "Compress with meshopt and WebP in place of Draco and KTX."
    : "Export it without.";
  return [
    fault("needs-extension", `The shop's viewer does not read ${unread.join(", ")}. ${help}`),
  ];
}

function trianglesOf(
  part: Primitive | null,
  countOf: (index: number | undefined) => number,
): number {
  const { mode = triangleMode, indices, attributes } = part ?? {};
  if (mode < triangleMode) return 0;
  return countOf(indices ?? attributes?.["POSITION"]) / (mode === triangleMode ? 3 : 1);
}

/** What a list would take in memory is said by the file, and believed by who unpacks it. */
function listFaults({ accessors, bufferViews }: Gltf): ModelFault[] {
  const counts = listOf(accessors).map((list) => Number(list?.count ?? 0));
  const bytes = listOf(bufferViews).map((view) => {
    const { count, byteStride } = view?.extensions?.EXT_meshopt_compression ?? {};
    return Number(count ?? 0) * Number(byteStride ?? 0);
  });
  const isLong = counts.some((count) => count > most.entries);
  const unpacked = bytes.reduce((sum, size) => sum + size, 0);
  if (!isLong && unpacked <= most.unpackedBytes) return [];
  return [
    fault("too-heavy", "The lists of the model are longer than a phone can hold. Simplify it."),
  ];
}

/** Triangles are counted as often as they are drawn. */
function triangleFaults({ accessors, nodes, meshes }: Gltf): ModelFault[] {
  const countOf = (index: number | undefined) =>
    Number(listOf(accessors)[index ?? -1]?.count ?? 0) || 0;
  // Once for each mesh: a small file can have a mesh of many parts drawn at many places.
  const inMeshes = listOf(meshes).map((mesh) =>
    listOf(mesh?.primitives).reduce((sum, part) => sum + trianglesOf(part, countOf), 0),
  );
  const triangles = listOf(nodes).reduce((sum, node) => sum + (inMeshes[node?.mesh ?? -1] ?? 0), 0);
  if (triangles <= most.triangles) return [];
  const [has, may] = [triangles, most.triangles].map((n) => Math.round(n).toLocaleString("en"));
  return [
    fault(
      "too-many-triangles",
      `The model has ${has} triangles; a phone draws ${may}. Simplify it before you export it.`,
    ),
  ];
}

function fault(code: FaultCode, text: string): ModelFault {
  return { code, text };
}
