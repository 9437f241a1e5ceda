import "server-only";
import type { z } from "zod";
import type { contactMessage } from "@/contracts/contact-message";
import { graphql } from "@/contracts/shop";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { queryAsVisitor } from "../session/query-as-visitor";

const mutation = graphql(`
  mutation SendContactMessage($input: ContactMessageInput!) {
    sendContactMessage(input: $input) { success }
  }
`);

/** Brings a message to the shop's office. Sent again, it is there once. */
export async function sendMessage(
  locale: Locale,
  input: z.infer<typeof contactMessage>,
): Promise<Result<{ sent: true }>> {
  const result = await queryAsVisitor({ locale, query: mutation, variables: { input } });
  return result.ok ? ok({ sent: true }) : result;
}
