import { handler } from "@/lib/http/handler";
import { commandPickup, commandSchema } from "@/lib/pickup/server";

export const POST = handler(commandSchema, commandPickup);
