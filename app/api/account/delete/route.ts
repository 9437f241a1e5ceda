import { deleteAccountSchema } from "@/lib/consent/schemas";
import { handler } from "@/lib/http/handler";
import { deleteAccount } from "@/lib/privacy/delete-account";

export const POST = handler(deleteAccountSchema, deleteAccount);
