import { handler } from "@/lib/http/handler";
import { trackOrder } from "@/lib/orders/get-order";
import { trackSchema } from "@/lib/orders/schemas";

export const POST = handler(trackSchema, trackOrder);
