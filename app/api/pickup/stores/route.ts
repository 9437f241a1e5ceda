import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { findStores, pointSchema, searchSchema } from "@/lib/pickup/server";

const schema = z.object({ near: pointSchema.optional(), q: searchSchema.optional() });

export const GET = queryHandler(schema, (locale, { near, q }) =>
  findStores(locale, { near, search: q }),
);
