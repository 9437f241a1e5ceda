import { respond } from "@/lib/http/respond";
import {
  getSharedCarts,
  readAt,
  shareCart,
  shareCartSchema,
  staffHandler,
} from "@/lib/staff/server";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getSharedCarts(at.value) : at);
}

export const POST = staffHandler(shareCartSchema, shareCart);
