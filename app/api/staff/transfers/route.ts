import { respond } from "@/lib/http/respond";
import {
  getTransfers,
  readAt,
  runTransfer,
  staffHandler,
  transferSchema,
} from "@/lib/staff/server";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getTransfers(at.value) : at);
}

export const POST = staffHandler(transferSchema, runTransfer);
