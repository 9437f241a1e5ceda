import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { getStoreStock, idsSchema, storeCodeSchema } from "@/lib/pickup/server";

const schema = z.object({ store: storeCodeSchema, products: idsSchema });

export const GET = queryHandler(schema, getStoreStock);
