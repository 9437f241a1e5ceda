import { eventsSchema, recordEvents } from "@/lib/events/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(eventsSchema, recordEvents);
