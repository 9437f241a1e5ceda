import { respond } from "@/lib/http/respond";
import {
  getShelves,
  readAt,
  removeShelf,
  removeShelfSchema,
  saveShelves,
  saveShelvesSchema,
  staffHandler,
} from "@/lib/staff/server";

export async function GET(request: Request) {
  const at = readAt(request);
  return respond(at.ok ? await getShelves(at.value) : at);
}

export const PUT = staffHandler(saveShelvesSchema, saveShelves);

export const DELETE = staffHandler(removeShelfSchema, removeShelf);
