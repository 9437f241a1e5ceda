import { getBoard, staffGetter } from "@/lib/staff/server";

export const GET = staffGetter(getBoard);
