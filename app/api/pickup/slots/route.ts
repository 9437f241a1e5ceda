import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { getSlots } from "@/lib/pickup/find-stores";
import { storeCodeSchema } from "@/lib/pickup/schemas";

const schema = z.object({ store: storeCodeSchema });

export const GET = queryHandler(schema, (locale, { store }) => getSlots(locale, store));
