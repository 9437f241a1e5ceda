import { pictureFormats, pictureWidths } from "@/contracts/pictures";
import { engineUrl } from "@/lib/engine/client";

const presets = new Set<string | null>(pictureWidths.map(String));
const formats = new Set<string | null>(pictureFormats);

/** A model that the engine has looked at; its name is the hash of its bytes. */
const model = /^models\/[\da-f]{64}(\.\d{1,4}\.(hero|lod))?\.glb$/;

/** How long the engine may take to begin an answer. */
const patienceMs = 10_000;

/** Passes the engine's uploads on, in the sizes and formats of pages: browsers do not reach the engine. */
export async function GET(request: Request, { params }: RouteContext<"/media/[...path]">) {
  const { path } = await params;
  const asked = new URL(request.url).searchParams;
  const [preset, format] = [asked.get("preset"), asked.get("format")];
  if (path.some((part) => part === ".." || part === "."))
    return new Response(null, { status: 404 });
  const isModel = model.test(path.join("/"));
  if (!isModel && !(presets.has(preset) && formats.has(format)))
    return new Response(null, { status: 404 });
  const url = engineUrl(`assets/${path.map(encodeURIComponent).join("/")}`);
  if (!isModel) url.search = `preset=${preset}&format=${format}`;
  const response = await begun(url, request.signal);
  if (!response) return new Response(null, { status: 503 });
  const type = isModel ? "model/" : "image/";
  if (!response.ok || !response.headers.get("content-type")?.startsWith(type))
    return new Response(null, { status: 404 });
  const length = response.headers.get("content-length");
  return new Response(response.body, {
    headers: {
      ...(length && { "content-length": length }),
      "content-type": response.headers.get("content-type") ?? "application/octet-stream",
      // The engine gives a changed picture or model a new name.
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

/**
 * An answer of the engine's that has begun in time. Its body may take as long as the visitor's line
 * needs. A model is megabytes, and one that is broken off at the same byte each time never comes.
 */
async function begun(url: URL, visitor: AbortSignal): Promise<Response | undefined> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patienceMs);
  try {
    return await fetch(url, { signal: AbortSignal.any([late.signal, visitor]) });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
