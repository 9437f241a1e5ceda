import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";
import { type MyStore, readMyStore, subscribeMyStore } from "@/lib/pickup/my-store";

/** The visitor's store; null on the server, until hydrated, and for who has chosen none. */
export function useMyStore(): MyStore | null {
  const locale = useLocale();
  return useSyncExternalStore(
    subscribeMyStore,
    () => readMyStore(locale),
    () => null,
  );
}
