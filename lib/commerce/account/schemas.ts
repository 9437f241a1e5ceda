import { z } from "zod";

export const signInSchema = z.object({
  emailAddress: z.email().max(254),
  password: z.string().min(1).max(200),
});

export const signUpSchema = z.object({
  emailAddress: z.email().max(254),
  password: z.string().min(8).max(200),
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
});

export const signOutSchema = z.object({});

export type SignIn = z.infer<typeof signInSchema>;
export type SignUp = z.infer<typeof signUpSchema>;
