import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { getOffers } from "@/lib/pickup/find-stores";
import { linesSchema, pointSchema } from "@/lib/pickup/schemas";

const schema = z.object({ lines: linesSchema, near: pointSchema.optional() });

export const GET = queryHandler(schema, getOffers);
