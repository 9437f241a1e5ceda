import { readFile } from "node:fs/promises";
import path from "node:path";
import { plainFinish } from "@/contracts/usd-scene";
import { engineUrl } from "@/lib/engine/client";
import { chooseGlbFinish, chooseUsdzFinish, findArFile } from "@/lib/viewer/server";
import shop from "@/shop.config";

const types = {
  "model.usdz": "model/vnd.usdz+zip",
  "model.glb": "model/gltf-binary",
} as const;

/** An upload is called by the hash of its bytes; what was made of it has a version besides. */
const upload = /^[\da-f]{64}(\.\d{1,4})?$/;

/**
 * A product's AR file opening in one of its finishes. Scene Viewer knows no variants and Quick Look
 * offers none. Neither reads a file that was made in the page.
 */
export async function GET(_: Request, { params }: RouteContext<"/api/viewer/[slug]/[key]/[file]">) {
  const { slug, key, file } = await params;
  const model = upload.test(slug)
    ? await ofUpload(slug, key, file)
    : await ofStudio(slug, key, file);
  if (!model) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(model), {
    headers: {
      "content-type": file === "model.usdz" ? types["model.usdz"] : types["model.glb"],
      // As the pictures: the name stays when the studio makes it anew.
      "cache-control": "public, max-age=86400, stale-while-revalidate=604800",
    },
  });
}

async function ofStudio(slug: string, key: string, file: string): Promise<Buffer | null> {
  const kind = file === "model.usdz" || file === "model.glb" ? file : null;
  const found = kind && findArFile(slug, key, kind);
  if (!found) return null;
  const stored = await readFile(
    path.join(process.cwd(), "public", shop.catalogue.files, found.path),
  );
  return (kind === "model.usdz" ? chooseUsdzFinish : chooseGlbFinish)(stored, found.finish);
}

/** Before its files are made, an upload has its own GLB alone. */
async function ofUpload(name: string, finish: string, file: string): Promise<Buffer | null> {
  const stored = storedName(name, file);
  if (!stored) return null;
  const response = await fetch(engineUrl(`assets/models/${stored}`), {
    signal: AbortSignal.timeout(10_000),
  }).catch(() => undefined);
  if (!response?.ok) return null;
  const model = Buffer.from(await response.arrayBuffer());
  if (finish === plainFinish) return model;
  return (file === "model.usdz" ? chooseUsdzFinish : chooseGlbFinish)(model, finish);
}

function storedName(name: string, file: string): string | null {
  const isMade = name.includes(".");
  if (file === "model.glb") return isMade ? `${name}.ar.glb` : `${name}.glb`;
  return file === "model.usdz" && isMade ? `${name}.usdz` : null;
}
