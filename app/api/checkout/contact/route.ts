import { contactSchema, saveContact } from "@/lib/checkout/server";
import { handler } from "@/lib/http/handler";

export const PUT = handler(contactSchema, saveContact);
