import { respond } from "@/lib/http/respond";
import { endDevice, endSessionSchema, getDevices, readAt, staffHandler } from "@/lib/staff/server";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getDevices(at.value) : at);
}

export const DELETE = staffHandler(endSessionSchema, endDevice);
