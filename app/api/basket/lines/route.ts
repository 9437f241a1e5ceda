import { addLine } from "@/lib/commerce/basket/change-lines";
import { addLineSchema } from "@/lib/commerce/basket/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(addLineSchema, addLine);
