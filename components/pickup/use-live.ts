import { useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect } from "react";
import { listenToPickups } from "@/lib/pickup/listen";
import { pickupsOptions } from "@/lib/pickup/query-options";
import type { PickupProof } from "@/lib/pickup/types";

const longestWaitMs = 30_000;

/** Looks again at an order's pickups whenever the engine says so; tells whether it is connected. */
export function useLive(
  { orderCode, token }: PickupProof,
  isOn: boolean,
  onLive: (isLive: boolean) => void,
): void {
  const locale = useLocale();
  const client = useQueryClient();

  useEffect(() => {
    if (!isOn || !token) return;
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waitMs = 1000;
    const { queryKey } = pickupsOptions(locale, { orderCode, token });

    async function keepListening(proof: { orderCode: string; token: string }) {
      await listenToPickups({
        ...proof,
        locale,
        signal: ending.signal,
        onOpen: () => {
          waitMs = 1000;
          onLive(true);
        },
        onChanged: () => void client.invalidateQueries({ queryKey }),
      }).catch(() => undefined);
      if (ending.signal.aborted) return;
      onLive(false);
      timer = setTimeout(() => void keepListening(proof), waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    }

    void keepListening({ orderCode, token });
    return () => {
      ending.abort();
      clearTimeout(timer);
      onLive(false);
    };
  }, [client, locale, orderCode, token, isOn, onLive]);
}
