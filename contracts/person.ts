import { z } from "zod";
import { longest } from "./lengths";

/** What storefront and engine take for a person's e-mail address. */
export const emailAddress = z.email().max(longest.emailAddress);

/** A password that is being chosen. */
export const newPassword = z.string().min(8).max(longest.password);

/** A password that was chosen before, perhaps under other rules. */
export const knownPassword = z.string().min(1).max(longest.password);

const namePart = z.string().trim().max(longest.namePart).default("");

/** A person's name in the engine's two parts. One of them may be empty: some names are one word. */
export const nameParts = { firstName: namePart, lastName: namePart };

/** Whether there is a name at all, for the refinement of what has `nameParts`. */
export function hasName({ firstName, lastName }: { firstName: string; lastName: string }): boolean {
  return firstName !== "" || lastName !== "";
}

/** A telephone number, as people write theirs; empty where there is none. */
export const phoneNumber = z.string().trim().max(longest.phone);

/** Who collects an order. */
export const collector = z.object({
  name: z.string().trim().min(1).max(longest.collector),
  phone: phoneNumber.default(""),
});
