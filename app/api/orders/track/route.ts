import { trackOrder, trackSchema } from "@/lib/commerce/orders/get-order";
import { handler } from "@/lib/http/handler";

export const POST = handler(trackSchema, trackOrder);
