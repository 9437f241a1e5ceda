import { articleSchema, getArticleInStore } from "@/lib/aisle/server";
import { queryHandler } from "@/lib/http/query-handler";

export const GET = queryHandler(articleSchema, getArticleInStore);
