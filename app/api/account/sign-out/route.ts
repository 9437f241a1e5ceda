import { signOut } from "@/lib/account/account";
import { signOutSchema } from "@/lib/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(signOutSchema, signOut);
