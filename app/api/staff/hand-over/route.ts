import {
  approvalSchema,
  approveStep,
  getRefusalAmounts,
  getWithoutPassRule,
  orderIdSchema,
  refusalSchema,
  staffHandler,
  staffReader,
} from "@/lib/staff/server";

export const GET = staffReader("pickup", orderIdSchema, getWithoutPassRule);

// Questions both: a PIN, and a list too long for an address.
export const PUT = staffHandler(approvalSchema, approveStep);

export const POST = staffHandler(refusalSchema, getRefusalAmounts);
