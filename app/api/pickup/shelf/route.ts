import { z } from "zod";
import { getShelf } from "@/lib/commerce/pickup/get-shelf";
import { idsSchema, storeCodeSchema } from "@/lib/commerce/pickup/schemas";
import { queryHandler } from "@/lib/http/query-handler";

const schema = z.object({ store: storeCodeSchema, products: idsSchema });

export const GET = queryHandler(schema, getShelf);
