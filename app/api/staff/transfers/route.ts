import {
  getTransfers,
  runTransfer,
  staffGetter,
  staffHandler,
  transferSchema,
} from "@/lib/staff/server";

export const GET = staffGetter(getTransfers);

export const POST = staffHandler(transferSchema, runTransfer);
