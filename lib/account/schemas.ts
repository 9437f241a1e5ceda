import { z } from "zod";
import {
  emailAddress,
  hasName,
  knownPassword,
  nameParts,
  newPassword,
  phoneNumber,
} from "@/contracts/person";

const token = z.string().min(8).max(200);

export const signInSchema = z.object({
  emailAddress,
  password: knownPassword,
});

/** Has no password: the person who opens the link in the mail chooses it. */
export const signUpSchema = z
  .object({ emailAddress, ...nameParts })
  .refine(hasName, { path: ["firstName"] });

/** How the account that is signed in is called, and by which number; empty where there is none. */
export const profileSchema = z
  .object({ ...nameParts, phone: phoneNumber })
  .refine(hasName, { path: ["firstName"] });

export const signOutSchema = z.object({});

/** Who wants a mail: the link of a new account again, or one for a new password. */
export const mailRequestSchema = z.object({ emailAddress });

/** The token of a mail's link and the password chosen with it. */
export const linkSchema = z.object({ token, password: newPassword });

/** A new e-mail for the account that is signed in, with its password. */
export const emailChangeRequestSchema = z.object({
  emailAddress,
  password: knownPassword,
});

export const emailChangeSchema = z.object({ token });

export type SignIn = z.infer<typeof signInSchema>;
export type SignUp = z.infer<typeof signUpSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type MailRequest = z.infer<typeof mailRequestSchema>;
export type LinkAnswer = z.infer<typeof linkSchema>;
export type EmailChange = z.infer<typeof emailChangeSchema>;
