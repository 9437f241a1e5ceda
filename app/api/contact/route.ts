import { contactSchema, sendMessage } from "@/lib/contact/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(contactSchema, sendMessage);
