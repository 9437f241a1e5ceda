import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { findStores } from "@/lib/pickup/find-stores";
import { pointSchema, searchSchema } from "@/lib/pickup/schemas";

const schema = z.object({ near: pointSchema.optional(), q: searchSchema.optional() });

export const GET = queryHandler(schema, (pair, { near, q }) =>
  findStores(pair, { near, search: q }),
);
