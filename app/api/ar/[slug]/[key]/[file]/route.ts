import { readFile } from "node:fs/promises";
import path from "node:path";
import { chooseGlbFinish, chooseUsdzFinish, findArFile } from "@/lib/viewer/server";
import shop from "@/shop.config";

const types = {
  "model.usdz": "model/vnd.usdz+zip",
  "model.glb": "model/gltf-binary",
} as const;

/**
 * A product's AR file opening in one of its finishes: Scene Viewer knows no variants and Quick Look
 * offers none, and neither reads a file that was made in the page.
 */
export async function GET(_: Request, { params }: RouteContext<"/api/ar/[slug]/[key]/[file]">) {
  const { slug, key, file } = await params;
  const kind = file === "model.usdz" || file === "model.glb" ? file : null;
  const found = kind && findArFile(slug, key, kind);
  if (!kind || !found) return new Response(null, { status: 404 });
  const stored = await readFile(
    path.join(process.cwd(), "public", shop.catalogue.files, found.path),
  );
  const model = (kind === "model.usdz" ? chooseUsdzFinish : chooseGlbFinish)(stored, found.finish);
  if (!model) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(model), {
    headers: {
      "content-type": types[kind],
      // As the pictures: the name stays when the studio makes it anew.
      "cache-control": "public, max-age=86400, stale-while-revalidate=604800",
    },
  });
}
