import { getBoard } from "@/lib/commerce/staff/read-store";
import { answer } from "@/lib/http/answer";
import { readAt } from "@/lib/http/staff-handler";

export async function GET(request: Request) {
  const at = readAt(request);
  return answer(at.ok ? await getBoard(at.value) : at);
}
