import { deleteAccountSchema } from "@/lib/commerce/consent/schemas";
import { deleteAccount } from "@/lib/commerce/privacy/delete-account";
import { handler } from "@/lib/http/handler";

export const POST = handler(deleteAccountSchema, deleteAccount);
