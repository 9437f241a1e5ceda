import { handler } from "@/lib/http/handler";
import { getRail } from "@/lib/recommendations/get-rail";
import { railSchema } from "@/lib/recommendations/schemas";

export const POST = handler(railSchema, getRail);
