import { z } from "zod";
import { storeCode } from "@/contracts/code-schemas";
import { queryHandler } from "@/lib/http/query-handler";
import { getStoreStock, idsSchema } from "@/lib/pickup/server";

const schema = z.object({ store: storeCode, products: idsSchema });

export const GET = queryHandler(schema, getStoreStock);
