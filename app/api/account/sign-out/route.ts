import { signOut } from "@/lib/commerce/account/account";
import { signOutSchema } from "@/lib/commerce/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(signOutSchema, signOut);
