import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { z } from "zod";
import { isTag, outlivesEngine } from "@/lib/cache";
import { env } from "@/lib/env";
import { readText } from "@/lib/http/read-request";
import { verifySignature } from "@/lib/revalidation/verify";
import { warmProducts } from "@/lib/revalidation/warm-products";

const schema = z.object({ tags: z.array(z.string().refine(isTag)).max(1000) });

/**
 * The engine says here which cached reads are out of date. Pages are made anew in the background,
 * product pages at once, so that none is without an answer when the engine falls silent after it.
 */
export async function POST(request: Request) {
  const secret = env().REVALIDATE_SECRET;
  if (!secret) return Response.json({ error: "REVALIDATE_SECRET is not set" }, { status: 503 });
  const text = await readText(request, 64 * 1024);
  if (text === undefined) return Response.json({ error: "too large" }, { status: 413 });
  if (!verifySignature(text, request.headers.get("x-maru-signature"), secret, new Date()))
    return Response.json({ error: "wrong signature" }, { status: 401 });
  const body = schema.safeParse(parse(text));
  if (!body.success) return Response.json({ error: "wrong body" }, { status: 422 });
  const { tags } = body.data;
  for (const tag of tags) revalidateTag(tag, { expire: outlivesEngine });
  after(() => warmProducts(tags));
  return Response.json({ stale: tags.length });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
