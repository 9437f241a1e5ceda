import { pictureFormats, pictureWidths } from "@/contracts/pictures";
import { engineUrl } from "@/lib/engine/client";

const presets = new Set<string | null>(pictureWidths.map(String));
const formats = new Set<string | null>(pictureFormats);

/** Passes the engine's uploads on, in the sizes and formats of pages: browsers do not reach the engine. */
export async function GET(request: Request, { params }: RouteContext<"/media/[...path]">) {
  const { path } = await params;
  const asked = new URL(request.url).searchParams;
  const [preset, format] = [asked.get("preset"), asked.get("format")];
  if (path.some((part) => part === ".." || part === "."))
    return new Response(null, { status: 404 });
  if (!presets.has(preset) || !formats.has(format)) return new Response(null, { status: 404 });
  const url = engineUrl(`assets/${path.map(encodeURIComponent).join("/")}`);
  url.search = `preset=${preset}&format=${format}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  if (!response) return new Response(null, { status: 503 });
  if (!response.ok || !response.headers.get("content-type")?.startsWith("image/"))
    return new Response(null, { status: 404 });
  return new Response(response.body, {
    headers: {
      "content-type": response.headers.get("content-type") ?? "application/octet-stream",
      // The engine gives a changed picture a new name.
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}
