import { saveAddress } from "@/lib/checkout/save-step";
import { addressSchema } from "@/lib/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(addressSchema, saveAddress);
