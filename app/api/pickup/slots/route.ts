import { z } from "zod";
import { getSlots } from "@/lib/commerce/pickup/find-stores";
import { storeCodeSchema } from "@/lib/commerce/pickup/schemas";
import { queryHandler } from "@/lib/http/query-handler";

const schema = z.object({ store: storeCodeSchema });

export const GET = queryHandler(schema, (pair, { store }) => getSlots(pair, store));
