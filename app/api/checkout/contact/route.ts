import { saveContact } from "@/lib/commerce/checkout/save-step";
import { contactSchema } from "@/lib/commerce/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(contactSchema, saveContact);
