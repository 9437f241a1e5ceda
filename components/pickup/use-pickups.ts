import { useLocale } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { failureIn } from "@/lib/api";
import { keepPickups, keptPickups } from "@/lib/pickup/kept-passes";
import { pickupsOptions } from "@/lib/pickup/query-options";
import type { Pickup, PickupProof } from "@/lib/pickup/types";
import { useLiveQuery } from "../ui/use-live-query";
import { useLive } from "./use-live";

// The intervals between looks: without live news of changes, and, to be sure, with it.
const lookAgainMs = 5000;
const makeSureMs = 60_000;
const open: readonly Pickup["state"][] = ["placed", "picking", "ready", "arrived"];

/** Whether nothing happens to it any more: neither goods nor money wait. */
const isOver = ({ state, payouts }: Pickup) =>
  !open.includes(state) && payouts.every(({ paidAt }) => paidAt !== null);

/** An order's pickups, looked at again while something may still happen to them. */
export function usePickups(proof: PickupProof) {
  const locale = useLocale();
  const { orderCode, token = "" } = proof;
  const [isLive, setIsLive] = useState(false);
  const { data, dataUpdatedAt, error, refetch, isFetching } = useLiveQuery({
    ...pickupsOptions(locale, proof),
    enabled: orderCode !== "",
    refetchInterval: ({ state }) =>
      state.data?.every(isOver) ? false : isLive ? makeSureMs : lookAgainMs,
  });
  useLive(proof, data !== undefined && !data.every(isOver), setIsLive);
  useEffect(() => {
    if (data && token) keepPickups(orderCode, token, data, dataUpdatedAt);
  }, [data, dataUpdatedAt, orderCode, token]);

  const failure = error ? failureIn(error) : undefined;
  // Only when there is no connection: what the engine refuses is not shown from memory.
  const kept = useMemo(
    () => (failure?.retry && token ? keptPickups(orderCode, token) : undefined),
    [failure?.retry, orderCode, token],
  );
  return {
    pickups: data ?? kept?.pickups,
    seenAt: data ? dataUpdatedAt : (kept?.seenAt ?? 0),
    isStale: failure?.retry === true,
    failure: orderCode === "" ? ({ retry: false } as const) : failure,
    refetch,
    isFetching,
  };
}
