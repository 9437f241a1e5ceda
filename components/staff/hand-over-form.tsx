"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckField } from "@/components/ui/check-field";
import { TextField } from "@/components/ui/text-field";
import { ageFor, withoutRefused } from "@/contracts/pickup/refusal";
import type { Signature } from "@/contracts/pickup/signature";
import { refusalOptions } from "@/lib/staff/requests";
import type { RefusedPieces } from "@/lib/staff/schemas";
import type { Pickup } from "@/lib/staff/types";
import { HandOverPress, type HandOverProof } from "./hand-over-press";
import { RefusalPart } from "./refusal-part";
import { SignatureField } from "./signature-field";
import { useStaff } from "./staff-context";
import { TakesNothing } from "./takes-nothing";

interface HandOverFormProps {
  pickup: Pickup;
  proof: HandOverProof;
}

/** What is taken and what is not, how old the shopper is, and the press that hands over. */
export function HandOverForm({ pickup, proof }: HandOverFormProps) {
  const t = useTranslations("staff.handOver");
  const ui = useTranslations("ui");
  const signed = useTranslations("staff.signature");
  const { at, counter } = useStaff();
  const [refused, setRefused] = useState<RefusedPieces>([]);
  const [isOldEnough, setIsOldEnough] = useState(false);
  const [fiscalNumber, setFiscalNumber] = useState("");
  const [signature, setSignature] = useState<Signature>();
  const [tried, setTried] = useState(false);
  const asked = useQuery(refusalOptions(at, pickup, refused));
  const left = withoutRefused(pickup.lines, { lines: refused, amount: 0 });
  const age = ageFor(typeof left === "string" ? pickup.lines : left);
  const amounts = asked.data?.known ? asked.data : undefined;
  const days = pickup.signatureDays;
  const isPart = refused.length > 0;
  const part = isPart && amounts ? { lines: refused, amount: amounts.amount } : undefined;
  const isUnread = isPart && !part;
  // Another amount is another press. One that is read anew is the same until it is another.
  const [pressFor, setPressFor] = useState<number | "all">("all");
  const press = isUnread ? pressFor : (part?.amount ?? "all");
  if (press !== pressFor) setPressFor(press);

  function isReady(): boolean {
    setTried(true);
    const isSigned = !days || signature !== undefined;
    return !isUnread && (age === 0 || isOldEnough) && isSigned;
  }
  return (
    <>
      <RefusalPart
        pickup={pickup}
        refused={refused}
        amounts={amounts}
        isFailed={asked.isError || asked.data?.known === false}
        onChange={setRefused}
      />
      {pickup.tried && <TakesNothing pickup={pickup} />}
      {age > 0 && (
        <div className="rounded-md border border-accent p-4">
          <CheckField
            label={t("age", { age })}
            checked={isOldEnough}
            onChange={(event) => setIsOldEnough(event.target.checked)}
          />
          <p role="alert" className="text-sm font-medium text-danger empty:hidden">
            {tried && !isOldEnough && t("ageMissing")}
          </p>
        </div>
      )}
      {counter.fiscalNumberAsked && (
        <TextField
          label={t("fiscalNumber")}
          value={fiscalNumber}
          dir="ltr"
          className="rtl:text-end"
          maxLength={80}
          autoComplete="off"
          enterKeyHint="done"
          optionalLabel={ui("optional")}
          onChange={(event) => setFiscalNumber(event.target.value)}
        />
      )}
      {days && (
        <SignatureField
          days={days}
          onChange={setSignature}
          error={tried && !signature ? signed("missing") : undefined}
        />
      )}
      <HandOverPress
        key={press}
        pickup={pickup}
        amountDue={part && amounts ? amounts.amountDue : pickup.amountDue}
        pending={isUnread}
        isReady={isReady}
        command={{
          ...proof,
          ...(part && { refused: part }),
          ...(age > 0 && { ageChecked: age }),
          ...(fiscalNumber.trim() && { fiscalNumber: fiscalNumber.trim() }),
          ...(signature && { signature }),
        }}
      />
    </>
  );
}
