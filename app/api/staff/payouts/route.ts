import {
  confirmPayout,
  getPayouts,
  payoutSchema,
  payoutsOfSchema,
  staffHandler,
  staffReader,
} from "@/lib/staff/server";

export const GET = staffReader("order", payoutsOfSchema, getPayouts);

export const POST = staffHandler(payoutSchema, confirmPayout);
