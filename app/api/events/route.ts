import { recordEvents } from "@/lib/commerce/events/record-events";
import { eventsSchema } from "@/lib/commerce/events/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(eventsSchema, recordEvents);
