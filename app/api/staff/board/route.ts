import { respond } from "@/lib/http/respond";
import { getBoard, readAt } from "@/lib/staff/server";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getBoard(at.value) : at);
}
