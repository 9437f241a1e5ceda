import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NextIntlClientProvider } from "next-intl";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import messages from "@/messages/en.json";

let shown: Root | undefined;

/**
 * Shows a component as a page of the shop does, in English, and answers its element. Components
 * that ask the engine find what `client` knows. What was shown before is taken away. For tests in happy-dom.
 */
export async function showComponent(
  children: ReactNode,
  client: QueryClient,
): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  await act(async () => shown?.unmount());
  document.body.replaceChildren(place);
  const root = createRoot(place);
  shown = root;
  await act(async () =>
    root.render(
      <NextIntlClientProvider locale="en-us" timeZone="UTC" messages={messages}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </NextIntlClientProvider>,
    ),
  );
  return place;
}
