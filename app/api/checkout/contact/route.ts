import { saveContact } from "@/lib/checkout/save-step";
import { contactSchema } from "@/lib/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(contactSchema, saveContact);
