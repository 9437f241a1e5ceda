import {
  endDevice,
  endSessionSchema,
  getDevices,
  staffGetter,
  staffHandler,
} from "@/lib/staff/server";

export const GET = staffGetter(getDevices);

export const DELETE = staffHandler(endSessionSchema, endDevice);
