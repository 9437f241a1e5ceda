import { commandPickup } from "@/lib/commerce/pickup/own-pickups";
import { commandSchema } from "@/lib/commerce/pickup/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(commandSchema, commandPickup);
