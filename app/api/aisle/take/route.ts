import { takeFromTag, takeSchema } from "@/lib/aisle/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(takeSchema, takeFromTag);
