import { addLine } from "@/lib/cart/change-lines";
import { addLineSchema } from "@/lib/cart/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(addLineSchema, addLine);
