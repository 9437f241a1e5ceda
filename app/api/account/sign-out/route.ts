import { signOut, signOutSchema } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(signOutSchema, signOut);
