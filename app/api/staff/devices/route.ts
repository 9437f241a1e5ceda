import { respond } from "@/lib/http/respond";
import { endDevice, getDevices } from "@/lib/staff/devices";
import { endSessionSchema } from "@/lib/staff/schemas";
import { readAt, staffHandler } from "@/lib/staff/staff-handler";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getDevices(at.value) : at);
}

export const DELETE = staffHandler(endSessionSchema, endDevice);
