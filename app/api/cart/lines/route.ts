import { addLine, addLineSchema } from "@/lib/cart/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(addLineSchema, addLine);
