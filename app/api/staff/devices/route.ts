import { endDevice, getDevices } from "@/lib/commerce/staff/devices";
import { endSessionSchema } from "@/lib/commerce/staff/schemas";
import { answer } from "@/lib/http/answer";
import { readAt, staffHandler } from "@/lib/http/staff-handler";

export async function GET(request: Request) {
  const at = readAt(request);
  return answer(at.ok ? await getDevices(at.value) : at);
}

export const DELETE = staffHandler(endSessionSchema, endDevice);
