import { z } from "zod";
import { storeCode } from "@/contracts/code-schemas";
import { queryHandler } from "@/lib/http/query-handler";
import { getSlots } from "@/lib/pickup/server";

const schema = z.object({ store: storeCode });

export const GET = queryHandler(schema, (locale, { store }) => getSlots(locale, store));
