import { findAddress, findAddressSchema } from "@/lib/address/find-address";
import { queryHandler } from "@/lib/http/query-handler";

export const GET = queryHandler(findAddressSchema, findAddress);
