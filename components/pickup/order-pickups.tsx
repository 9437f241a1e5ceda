"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { PickupProof } from "@/lib/pickup/types";
import { OutOfReach } from "../ui/out-of-reach";
import { PassSkeleton } from "./pass-skeleton";
import { PickupPass } from "./pickup-pass";
import { usePickups } from "./use-pickups";

interface OrderPickupsProps {
  proof: PickupProof;
  /** What stands there when the proof opens nothing. */
  missing: ReactNode;
}

/** The pickups of an order as they are now; without a connection, as they were last seen. */
export function OrderPickups({ proof, missing }: OrderPickupsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { pickups, seenAt, isStale, failure, refetch, isFetching } = usePickups(proof);
  if (!pickups) {
    if (!failure) return <PassSkeleton />;
    if (!failure.retry) return missing;
    return (
      <OutOfReach
        title={t("pass.downTitle")}
        text={t("failures.unreachable")}
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    );
  }
  if (pickups.length === 0) return missing;
  return (
    <>
      <p role="status" className="text-sm text-muted print:hidden">
        {isStale &&
          t("pass.stale", {
            time: formatStoreTime(
              new Date(seenAt).toISOString(),
              seenAt,
              pickups[0]?.store.timeZone ?? "UTC",
              locale,
            ),
          })}
      </p>
      <div className="grid gap-16">
        {pickups.map((pickup) => (
          <PickupPass key={pickup.id} pickup={pickup} proof={proof} />
        ))}
      </div>
    </>
  );
}
