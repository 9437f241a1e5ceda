import { recordEvents } from "@/lib/events/record-events";
import { eventsSchema } from "@/lib/events/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(eventsSchema, recordEvents);
