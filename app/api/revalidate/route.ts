import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { z } from "zod";
import { outlivesEngine, tagOf } from "@/lib/cache";
import { env } from "@/lib/env";
import { readText } from "@/lib/http/read-request";
import { warmProducts } from "@/lib/revalidation/server";
import { isSigned } from "../../../contracts/signature";

const schema = z.object({ changes: z.array(z.string()).max(1000) });

/**
 * This process tells itself here which cached reads are out of date (lib/revalidation/follow.ts):
 * only a request may expire them. Product pages are made anew at once. So none is without an answer
 * when the engine falls silent after a change.
 */
export async function POST(request: Request) {
  const secret = env().REVALIDATE_SECRET;
  if (!secret) return Response.json({ error: "REVALIDATE_SECRET is not set" }, { status: 503 });
  const text = await readText(request, 1024 * 1024);
  if (text === undefined) return Response.json({ error: "too large" }, { status: 413 });
  if (!isSigned(text, request.headers.get("x-maru-signature") ?? "", secret, new Date()))
    return Response.json({ error: "wrong signature" }, { status: 401 });
  const body = schema.safeParse(parse(text));
  if (!body.success) return Response.json({ error: "wrong body" }, { status: 422 });
  const { changes } = body.data;
  const tags = changes.flatMap((change) => tagOf(change) ?? []);
  for (const tag of tags) revalidateTag(tag, { expire: outlivesEngine });
  after(() => warmProducts(changes));
  return Response.json({ expired: tags.length });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
