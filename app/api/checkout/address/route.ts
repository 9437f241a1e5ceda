import { addressSchema, saveAddress } from "@/lib/checkout/server";
import { handler } from "@/lib/http/handler";

export const PUT = handler(addressSchema, saveAddress);
