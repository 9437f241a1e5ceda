import { profileSchema, saveProfile } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const PUT = handler(profileSchema, saveProfile);
