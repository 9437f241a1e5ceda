import { confirmPayout, getPayouts } from "@/lib/commerce/staff/payouts";
import { payoutSchema, payoutsOfSchema } from "@/lib/commerce/staff/schemas";
import { staffHandler, staffReader } from "@/lib/http/staff-handler";

export const GET = staffReader("order", payoutsOfSchema, getPayouts);

export const POST = staffHandler(payoutSchema, confirmPayout);
