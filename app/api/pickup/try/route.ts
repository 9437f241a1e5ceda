import { handler } from "@/lib/http/handler";
import { reserveToTry, trySchema } from "@/lib/pickup/server";

export const POST = handler(trySchema, reserveToTry);
