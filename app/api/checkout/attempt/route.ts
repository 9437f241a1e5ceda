import { attemptSchema, beginAttempt } from "@/lib/checkout/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(attemptSchema, beginAttempt);
