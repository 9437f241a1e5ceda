import { saveConsent } from "@/lib/consent/decide";
import { decideSchema } from "@/lib/consent/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(decideSchema, saveConsent);
