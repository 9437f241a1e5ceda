import { type FaultCode, type ModelFault, most, readExtensions } from "./faults";

/** As much of a glTF as is read before anything of it is unpacked. */
interface Gltf {
  accessors?: { count?: number }[];
  buffers?: { uri?: string }[];
  images?: { uri?: string }[];
  nodes?: { mesh?: number }[];
  meshes?: { primitives?: Primitive[] }[];
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
  return [...outsideFaults(gltf), ...extensionFaults(gltf), ...triangleFaults(gltf)];
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

/** Triangles are counted as often as they are drawn. */
function triangleFaults({ accessors, nodes, meshes }: Gltf): ModelFault[] {
  const countOf = (index: number | undefined) =>
    Number(listOf(accessors)[index ?? -1]?.count ?? 0) || 0;
  const triangles = listOf(nodes)
    .flatMap((node) => listOf(listOf(meshes)[node?.mesh ?? -1]?.primitives))
    .filter(({ mode = triangleMode }) => mode >= triangleMode)
    .reduce(
      (sum, { mode = triangleMode, indices, attributes }) =>
        sum + countOf(indices ?? attributes?.["POSITION"]) / (mode === triangleMode ? 3 : 1),
      0,
    );
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
