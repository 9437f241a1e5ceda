import { callApi } from "@/lib/api";
import type { Locale } from "@/lib/i18n/locales";

/** What a shopper writes to the shop. */
export interface ContactInput {
  key: string;
  name: string;
  emailAddress: string;
  orderCode: string;
  text: string;
}

/** Sends a message from the browser. */
export const sendContact = (locale: Locale, body: ContactInput) =>
  callApi<{ sent: true }>("/api/contact", { locale, method: "POST", body });
