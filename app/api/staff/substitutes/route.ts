import {
  getProposals,
  getSubstituteRule,
  staffHandler,
  staffReader,
  substituteRuleSchema,
  variantIdSchema,
} from "@/lib/staff/server";

export const GET = staffReader("variant", variantIdSchema, getProposals);

// A question: what it takes to give one of them.
export const POST = staffHandler(substituteRuleSchema, getSubstituteRule);
