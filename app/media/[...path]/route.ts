import { isUploadFolder, pictureFormats, pictureWidths } from "@/contracts/pictures";
import { engineUrl } from "@/lib/engine/client";

const presets = new Set<string | null>(pictureWidths.map(String));
const formats = new Set<string | null>(pictureFormats);
const missing = () => new Response(null, { status: 404 });

/** A model that the engine has looked at; its name is the hash of its bytes. */
const model = /^models\/[\da-f]{64}(\.\d{1,4}\.(hero|lod))?\.glb$/;

/** How long the engine may take to begin an answer. */
const patienceMs = 10_000;
/**
 * The same for a picture, which the engine makes when it is first asked for. The first visitor of a
 * new listing asks for two dozen at once. A browser asks once: what fails stays a broken picture.
 */
const makingMs = 60_000;

// The engine gives a changed upload a new name.
const kept = {
  "cache-control": "public, max-age=31536000, immutable",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
};

/**
 * Passes the engine's uploads on, for browsers do not reach the engine. Pictures come in the sizes
 * and formats of pages, models and films as they are.
 */
export async function GET(request: Request, { params }: RouteContext<"/media/[...path]">) {
  const { path } = await params;
  if (path.some((part) => part === ".." || part === ".")) return missing();
  const url = engineUrl(`assets/${path.map(encodeURIComponent).join("/")}`);
  const asked = new URL(request.url).searchParams;
  if (asked.get("as") === "video") return sendFilm(request, url);
  const [preset, format] = [asked.get("preset"), asked.get("format")];
  const isModel = model.test(path.join("/"));
  const isPicture = isUploadFolder(path[0]) && presets.has(preset) && formats.has(format);
  if (!isModel && !isPicture) return missing();
  if (!isModel) url.search = `preset=${preset}&format=${format}`;
  const response = await begun(url, request.signal, {}, isModel ? patienceMs : makingMs);
  if (!response) return new Response(null, { status: 503 });
  const type = isModel ? "model/" : "image/";
  if (!response.ok || !response.headers.get("content-type")?.startsWith(type)) return missing();
  return passOn(response);
}

/** Browsers ask for a film in parts, and some play no other. The engine cuts them. */
async function sendFilm({ headers, signal }: Request, url: URL): Promise<Response> {
  const range = headers.get("range");
  const response = await begun(url, signal, range ? { range } : {});
  if (!response) return new Response(null, { status: 503 });
  if (response.status === 416) return passOn(response);
  if (!response.ok || !response.headers.get("content-type")?.startsWith("video/")) {
    await response.body?.cancel();
    return missing();
  }
  return passOn(response);
}

const told = ["content-length", "content-type", "content-range", "accept-ranges"];

function passOn({ status, body, headers }: Response): Response {
  const own = told.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return new Response(body, { status, headers: { ...kept, ...Object.fromEntries(own) } });
}

/**
 * An answer of the engine's that has begun in time. Its body may take as long as the visitor's line
 * needs. A model is megabytes, and one that is broken off at the same byte each time never comes.
 */
async function begun(
  url: URL,
  visitor: AbortSignal,
  headers: HeadersInit = {},
  waitMs = patienceMs,
): Promise<Response | undefined> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), waitMs);
  try {
    return await fetch(url, { headers, signal: AbortSignal.any([late.signal, visitor]) });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
