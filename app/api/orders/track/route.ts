import { handler } from "@/lib/http/handler";
import { trackOrder, trackSchema } from "@/lib/orders/server";

export const POST = handler(trackSchema, trackOrder);
