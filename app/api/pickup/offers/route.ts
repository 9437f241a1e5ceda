import { z } from "zod";
import { getOffers } from "@/lib/commerce/pickup/find-stores";
import { linesSchema, pointSchema } from "@/lib/commerce/pickup/schemas";
import { queryHandler } from "@/lib/http/query-handler";

const schema = z.object({ lines: linesSchema, near: pointSchema.optional() });

export const GET = queryHandler(schema, getOffers);
