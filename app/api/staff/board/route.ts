import { respond } from "@/lib/http/respond";
import { getBoard } from "@/lib/staff/read-store";
import { readAt } from "@/lib/staff/staff-handler";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getBoard(at.value) : at);
}
