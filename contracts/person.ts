import { z } from "zod";
import { longest } from "./lengths";

/** What storefront and engine take for a person's e-mail address. */
export const emailAddress = z.email().max(longest.emailAddress);

/** A password that is being chosen. */
export const newPassword = z.string().min(8).max(longest.password);

/** A password that was chosen before, perhaps under other rules. */
export const knownPassword = z.string().min(1).max(longest.password);

/** A first or a last name. */
export const namePart = z.string().trim().min(1).max(longest.namePart);

/** A telephone number, as people write theirs; empty where there is none. */
export const phoneNumber = z.string().trim().max(longest.phone);

/** Who collects an order. */
export const collector = z.object({
  name: z.string().trim().min(1).max(longest.collector),
  phone: phoneNumber.default(""),
});
