import { confirmPayout, getPayouts } from "@/lib/staff/payouts";
import { payoutSchema, payoutsOfSchema } from "@/lib/staff/schemas";
import { staffHandler, staffReader } from "@/lib/staff/staff-handler";

export const GET = staffReader("order", payoutsOfSchema, getPayouts);

export const POST = staffHandler(payoutSchema, confirmPayout);
