import { handler } from "@/lib/http/handler";
import { getPickups, statusSchema } from "@/lib/pickup/server";

export const POST = handler(statusSchema, getPickups);
