import { getRail } from "@/lib/commerce/rails/get-rail";
import { railSchema } from "@/lib/commerce/rails/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(railSchema, getRail);
