import { handler } from "@/lib/http/handler";
import { trackOrder, trackSchema } from "@/lib/orders/get-order";

export const POST = handler(trackSchema, trackOrder);
