import { handler } from "@/lib/http/handler";
import { getPickups } from "@/lib/pickup/own-pickups";
import { statusSchema } from "@/lib/pickup/schemas";

export const POST = handler(statusSchema, getPickups);
