import { eventStream } from "@/lib/http/event-stream";
import { readBody, readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { liveSchema, openLive } from "@/lib/pickup/server";

/** A stream of "look again", for as long as the page is open. A POST keeps the token out of logs. */
export async function POST(request: Request) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  const body = await readBody(request, liveSchema);
  if (!body.ok) return respond(body);
  const stream = await openLive(locale.value, body.value, request.signal);
  return stream.ok ? eventStream(stream.value) : respond(stream);
}
