import { dropSchema, dropSuggestion } from "@/lib/assistance/server";
import { handler } from "@/lib/http/handler";

export const DELETE = handler(dropSchema, dropSuggestion);
