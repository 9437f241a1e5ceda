import { commandHelp, helpSchema } from "@/lib/aisle/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(helpSchema, commandHelp);
