import type { Locale } from "../i18n/locales";

interface Listening {
  locale: Locale;
  orderCode: string;
  token: string;
  signal: AbortSignal;
  onOpen: () => void;
  onChanged: () => void;
}

/**
 * Hears of changes to an order's pickups for as long as the connection holds, and returns when it
 * ends. Server-sent events over POST, because EventSource would put the token into the address.
 */
export async function listenToPickups(listening: Listening): Promise<void> {
  const { locale, orderCode, token, signal, onOpen, onChanged } = listening;
  const response = await fetch(`/api/pickup/live?locale=${locale}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ orderCode, token }),
    signal,
  });
  const reader = response.ok ? response.body?.getReader() : undefined;
  if (!reader) return;
  onOpen();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    if (events.some((event) => event.startsWith("event: changed"))) onChanged();
  }
}
