import { z } from "zod";
import { queryHandler } from "@/lib/http/query-handler";
import { getOffers, linesSchema, pointSchema } from "@/lib/pickup/server";

const schema = z.object({ lines: linesSchema, near: pointSchema.optional() });

export const GET = queryHandler(schema, getOffers);
