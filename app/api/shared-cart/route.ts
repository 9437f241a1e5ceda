import { handler } from "@/lib/http/handler";
import { commandSharedCart, sharedCartSchema } from "@/lib/shared-cart/server";

export const POST = handler(sharedCartSchema, commandSharedCart);
