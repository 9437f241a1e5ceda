import {
  getSharedCarts,
  shareCart,
  shareCartSchema,
  staffGetter,
  staffHandler,
} from "@/lib/staff/server";

export const GET = staffGetter(getSharedCarts);

export const POST = staffHandler(shareCartSchema, shareCart);
