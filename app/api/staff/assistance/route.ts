import {
  assistanceCodeSchema,
  lookAtShopper,
  staffHandler,
  suggestionSchema,
  suggestToShopper,
} from "@/lib/staff/server";

export const POST = staffHandler(assistanceCodeSchema, lookAtShopper);
export const PUT = staffHandler(suggestionSchema, suggestToShopper);
