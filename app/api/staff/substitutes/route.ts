import { getProposals, staffReader, variantIdSchema } from "@/lib/staff/server";

export const GET = staffReader("variant", variantIdSchema, getProposals);
