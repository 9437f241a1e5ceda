import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { getShelf } from "@/lib/pickup/get-shelf";
import { idsSchema, storeCodeSchema } from "@/lib/pickup/schemas";

const schema = z.object({ store: storeCodeSchema, products: idsSchema });

export const GET = queryHandler(schema, getShelf);
