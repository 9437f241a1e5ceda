import { readBody } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { toFailure } from "@/lib/result";
import { ageSchema, commandSchema, readAt, runCommand } from "@/lib/staff/server";

/** 200 when it was done, 409 with the present state when it does not fit any more. */
export async function POST(request: Request) {
  const at = readAt(request);
  if (!at.ok) return respond(at);
  const age = ageSchema.safeParse(new URL(request.url).searchParams.get("age") ?? undefined);
  if (!age.success) return respond(toFailure("validation", "invalid", "age"));
  const body = await readBody(request, commandSchema);
  if (!body.ok) return respond(body);
  const result = await runCommand(at.value, body.value, age.data);
  if (!result.ok) return respond(result);
  const status = result.value.done ? 200 : 409;
  return Response.json(result.value, { status, headers: { "cache-control": "no-store" } });
}
