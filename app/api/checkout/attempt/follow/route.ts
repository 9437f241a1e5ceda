import { followAttempt, followSchema } from "@/lib/checkout/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(followSchema, followAttempt);
