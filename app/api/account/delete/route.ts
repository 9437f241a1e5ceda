import { deleteAccountSchema } from "@/lib/consent/server";
import { handler } from "@/lib/http/handler";
import { deleteAccount } from "@/lib/privacy/server";

export const POST = handler(deleteAccountSchema, deleteAccount);
