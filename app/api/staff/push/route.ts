import {
  endPushSchema,
  getPushKey,
  pushSchema,
  staffGetter,
  staffHandler,
  subscribePush,
  unsubscribePush,
} from "@/lib/staff/server";

export const GET = staffGetter(getPushKey);

export const PUT = staffHandler(pushSchema, subscribePush);

export const DELETE = staffHandler(endPushSchema, unsubscribePush);
