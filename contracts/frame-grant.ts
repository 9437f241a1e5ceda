import { createHmac, timingSafeEqual } from "node:crypto";

/** Who may show the page of an address in a frame: an origin, and the engine's word for it. */
export interface FrameGrant {
  in: string;
  grant: string;
}

/** The engine's word that a page of this origin may show a draft in a frame. */
export function grantFrame(origin: string, secret: string): FrameGrant {
  return { in: origin, grant: wordFor(origin, secret) };
}

/** The origin that may show the page of an address in a frame; undefined when no one may. */
export function framedIn(query: URLSearchParams, secret: string): string | undefined {
  const origin = query.get("in");
  const given = Buffer.from(query.get("grant") ?? "");
  if (!origin || !secret) return undefined;
  const wanted = Buffer.from(wordFor(origin, secret));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? origin : undefined;
}

const wordFor = (origin: string, secret: string) =>
  createHmac("sha256", secret).update(`frame ${origin}`).digest("base64url");
