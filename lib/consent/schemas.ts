import { z } from "zod";
import { consentSources, purposes } from "@/contracts/consent";
import { knownPassword } from "@/contracts/person";

export const decideSchema = z.object({
  version: z.string().regex(/^\d{4}-\d{2}$/),
  source: z.enum(consentSources),
  granted: z.array(z.enum(purposes)).max(purposes.length),
});
export type Decide = z.infer<typeof decideSchema>;

export const deleteAccountSchema = z.object({ password: knownPassword });
