import { decideSchema, saveConsent } from "@/lib/consent/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(decideSchema, saveConsent);
