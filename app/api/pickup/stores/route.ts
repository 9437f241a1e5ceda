import { z } from "zod";
import { findStores } from "@/lib/commerce/pickup/find-stores";
import { pointSchema, searchSchema } from "@/lib/commerce/pickup/schemas";
import { queryHandler } from "@/lib/http/query-handler";

const schema = z.object({ near: pointSchema.optional(), q: searchSchema.optional() });

export const GET = queryHandler(schema, (pair, { near, q }) =>
  findStores(pair, { near, search: q }),
);
