import { buyAgain, buyAgainSchema } from "@/lib/cart/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(buyAgainSchema, buyAgain);
