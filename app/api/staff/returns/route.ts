import {
  findReturnable,
  previewReturn,
  returnPreviewSchema,
  returnSearchSchema,
  staffHandler,
  staffReader,
  takeBackSchema,
  takeGoodsBack,
} from "@/lib/staff/server";

export const GET = staffReader("search", returnSearchSchema, findReturnable);

// A question: a list too long for an address.
export const PUT = staffHandler(returnPreviewSchema, previewReturn);

export const POST = staffHandler(takeBackSchema, takeGoodsBack);
