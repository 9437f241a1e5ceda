import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { getSlots, storeCodeSchema } from "@/lib/pickup/server";

const schema = z.object({ store: storeCodeSchema });

export const GET = queryHandler(schema, (locale, { store }) => getSlots(locale, store));
