import { type Messages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

interface ClientMessagesProps {
  /** The features whose words the client components inside need; `ui` is always there. */
  namespaces?: readonly (keyof Messages)[];
  children: ReactNode;
}

/** Sends client components the words they use, and no others: the root provider sends none. */
export async function ClientMessages({ namespaces = [], children }: ClientMessagesProps) {
  const all = await getMessages();
  const wanted = new Set<keyof Messages>(["ui", ...namespaces]);
  const messages = Object.fromEntries([...wanted].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
