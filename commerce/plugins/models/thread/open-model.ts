import { type Document, Logger, NodeIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS } from "@gltf-transform/extensions";

/** Reads and writes GLB with all that the storefront's viewer reads, meshopt unpacked and packed. */
export async function modelIo(): Promise<NodeIO> {
  const { MeshoptDecoder, MeshoptEncoder } = await import("meshoptimizer");
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  return new NodeIO()
    .setLogger(silent)
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ "meshopt.decoder": MeshoptDecoder, "meshopt.encoder": MeshoptEncoder });
}

const silent = new Logger(Logger.Verbosity.SILENT);

/** @throws when the file, whose header must be sound, cannot be unpacked */
export async function openModel(glb: Uint8Array): Promise<Document> {
  return (await (await modelIo()).readBinary(glb)).setLogger(silent);
}

/** Names of a model's glTF variants. */
export function variantNamesOf(document: Document): string[] {
  return variantsOf(document).map((variant) => variant.getName());
}

export function variantsOf(document: Document) {
  return document
    .getRoot()
    .listExtensionsUsed()
    .filter(({ extensionName }) => extensionName === "KHR_materials_variants")
    .flatMap((extension) => extension.listProperties())
    .filter(({ propertyType }) => propertyType === "Variant");
}
