import { eventStream } from "@/lib/http/event-stream";
import { respond } from "@/lib/http/respond";
import { openEvents, readAt } from "@/lib/staff/server";

/** The store's live events, handed through from the engine as they come. */
export async function GET(request: Request) {
  const at = readAt(request);
  if (!at.ok) return respond(at);
  const since =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("since") ?? "";
  const events = await openEvents(at.value, since, request.signal);
  if (!events.ok) return respond(events);
  return eventStream(events.value);
}
