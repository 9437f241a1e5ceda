import { handler } from "@/lib/http/handler";
import { cancelDelivery, cancellationSchema } from "@/lib/orders/server";

export const POST = handler(cancellationSchema, cancelDelivery);
