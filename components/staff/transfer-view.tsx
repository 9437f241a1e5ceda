"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { failureIn } from "@/lib/api";
import { transfersOptions } from "@/lib/staff/requests";
import { goesOut, isToPutBack } from "@/lib/staff/transfer-work";
import type { Transfer } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { useStaff } from "./staff-context";
import { TransferCallOff } from "./transfer-call-off";
import { TransferHistory } from "./transfer-history";
import { TransferLineRow } from "./transfer-line-row";
import { TransferPack } from "./transfer-pack";
import { TransferPutBack } from "./transfer-put-back";
import { TransferReceive } from "./transfer-receive";
import { TransferSend } from "./transfer-send";

/** One transfer, with the steps that this store has to take. */
export function TransferView({ id }: { id: string }) {
  const t = useTranslations("staff.transfers");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const { data, isError, error } = useQuery(transfersOptions(at));
  const transfer = data?.find((one) => one.id === id);
  const title =
    transfer &&
    (goesOut(transfer, at.store)
      ? t("to", { store: transfer.to.name })
      : t("from", { store: transfer.from.name }));
  return (
    <>
      <BackBar title={title ?? t("title")} to="transfers" />
      <div className="grid grid-cols-1 gap-5 px-5 pb-6">
        <div role="status" className="text-sm text-muted empty:hidden">
          {isError && failures(failureIn(error).message)}
          {data && !transfer && t("notListed")}
        </div>
        {transfer && <Steps transfer={transfer} />}
      </div>
    </>
  );
}

function Steps({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  const { at } = useStaff();
  const { state, reason, lines, carrier, trackingCode } = transfer;
  const isOut = goesOut(transfer, at.store);
  const packs = isOut && (state === "requested" || state === "packing");
  const counts = !isOut && state === "sent";
  const putsBack = isOut && isToPutBack(transfer);
  return (
    <>
      <p className="text-sm">
        <strong className="font-semibold">{t(`states.${state}`)}</strong> · {t(`reasons.${reason}`)}
      </p>
      {packs && <TransferPack transfer={transfer} />}
      {counts && <TransferReceive transfer={transfer} />}
      {putsBack && <TransferPutBack transfer={transfer} />}
      {!packs && !counts && !putsBack && (
        <ul className="divide-y divide-line border-y border-line">
          {lines.map((line) => (
            <TransferLineRow key={line.id} line={line} />
          ))}
        </ul>
      )}
      {isOut && state === "packed" && <TransferSend transfer={transfer} />}
      {trackingCode && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-md border border-line p-4 text-sm">
          <dt className="text-muted">{t("trackingCode")}</dt>
          <dd className="text-end font-medium wrap-anywhere tabular-nums">
            {carrier && (
              <>
                <bdi>{carrier}</bdi>{" "}
              </>
            )}
            <bdi>{trackingCode}</bdi>
          </dd>
        </dl>
      )}
      <TransferCallOff transfer={transfer} />
      <TransferHistory transfer={transfer} />
    </>
  );
}
