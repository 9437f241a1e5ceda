"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { failureIn } from "@/lib/api";
import { sendTransfer, transfersKey, transfersOptions } from "@/lib/staff/requests";
import type { TransferCommand } from "@/lib/staff/transfer-schemas";
import type { Transfer } from "@/lib/staff/types";
import { signalRefused } from "./signals";
import { useStaff } from "./staff-context";

type Without<T> = T extends TransferCommand ? Omit<T, "id" | "device"> : never;

/** A step before it has its id and the device's name. */
export type NewTransferStep = Without<TransferCommand>;

/**
 * Takes steps of transfers, one after the other. The engine hears each at once: two stores work on
 * one transfer, so nothing is kept for later.
 */
export function useTransferStep(onDone?: (transfer: Transfer) => void) {
  const t = useTranslations("staff.transfers");
  const failures = useTranslations("failures");
  const { at, deviceName } = useStaff();
  const client = useQueryClient();
  // An answer that was lost: the same step again is the same command, and is done once.
  const lost = useRef<{ said: string; id: string }>(undefined);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: ({ id, step }: { id: string; step: NewTransferStep }) =>
      sendTransfer(at, { ...step, id, device: deviceName }),
    scope: { id: "transfers" },
    onError: (_error, { id, step }) => {
      lost.current = { said: JSON.stringify(step), id };
    },
    onSuccess: (outcome) => {
      lost.current = undefined;
      if (!outcome.done) return signalRefused();
      const { transfer } = outcome;
      client.setQueryData(transfersOptions(at).queryKey, (known) =>
        known?.map((one) => (one.id === transfer.id ? transfer : one)),
      );
      onDone?.(transfer);
    },
    onSettled: () => client.invalidateQueries({ queryKey: transfersKey }),
  });
  function take(step: NewTransferStep) {
    const again = lost.current?.said === JSON.stringify(step) ? lost.current.id : undefined;
    mutate({ id: again ?? crypto.randomUUID(), step });
  }
  const refusal = data?.done === false ? t(`why.${data.why}`) : undefined;
  return { take, isPending, message: error ? failures(failureIn(error).message) : refusal };
}
