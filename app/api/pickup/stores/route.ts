import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { findStores } from "@/lib/pickup/find-stores";
import { pointSchema, searchSchema } from "@/lib/pickup/schemas";

const schema = z.object({ near: pointSchema.optional(), q: searchSchema.optional() });

export const GET = queryHandler(schema, (locale, { near, q }) =>
  findStores(locale, { near, search: q }),
);
