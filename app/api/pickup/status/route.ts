import { getPickups } from "@/lib/commerce/pickup/own-pickups";
import { statusSchema } from "@/lib/commerce/pickup/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(statusSchema, getPickups);
