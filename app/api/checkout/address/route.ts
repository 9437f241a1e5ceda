import { saveAddress } from "@/lib/commerce/checkout/save-step";
import { addressSchema } from "@/lib/commerce/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(addressSchema, saveAddress);
