import { findArticle, lookUpSchema, staffReader } from "@/lib/staff/server";

export const GET = staffReader("code", lookUpSchema, findArticle);
