import { respond } from "@/lib/http/respond";
import {
  endPushSchema,
  getPushKey,
  pushSchema,
  readAt,
  staffHandler,
  subscribePush,
  unsubscribePush,
} from "@/lib/staff/server";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getPushKey(at.value) : at);
}

export const PUT = staffHandler(pushSchema, subscribePush);

export const DELETE = staffHandler(endPushSchema, unsubscribePush);
