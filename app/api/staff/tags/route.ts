import {
  findTags,
  printTags,
  printTagsSchema,
  staffHandler,
  staffReader,
  tagSearchSchema,
} from "@/lib/staff/server";

export const GET = staffReader("search", tagSearchSchema, findTags);

export const POST = staffHandler(printTagsSchema, printTags);
