import { z } from "zod";

/** What storefront and engine take for a person's e-mail address. */
export const emailAddress = z.email().max(254);

/** A password that is being chosen. */
export const newPassword = z.string().min(8).max(200);
