import { handler } from "@/lib/http/handler";
import { commandPickup } from "@/lib/pickup/own-pickups";
import { commandSchema } from "@/lib/pickup/schemas";

export const POST = handler(commandSchema, commandPickup);
