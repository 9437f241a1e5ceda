"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import { type Tender, tenders } from "@/contracts/money";
import { useStaff } from "./staff-context";

interface TillNote {
  tender: Tender;
  reference?: string;
}

/** What is said of money that passes over the counter, and whether it can be sent like this. */
export function useTillNote() {
  const { tillReferenceRequired } = useStaff().counter;
  const [tender, setTender] = useState<Tender>();
  const [reference, setReference] = useState("");
  const [tried, setTried] = useState(false);
  const slip = reference.trim();
  const wrong = {
    tender: tried && !tender,
    reference: tried && tillReferenceRequired && slip === "",
  };

  /** The note, or undefined when something is missing, which is said at its field from then on. */
  function read(): TillNote | undefined {
    setTried(true);
    if (!tender || (tillReferenceRequired && slip === "")) return undefined;
    return { tender, ...(slip && { reference: slip }) };
  }
  const fields = { tender, setTender, reference, setReference, wrong };
  return { read, fields };
}

/** How it is paid, and the number of the till's slip. */
export function TillNoteFields(props: ReturnType<typeof useTillNote>["fields"]) {
  const { tender, setTender, reference, setReference, wrong } = props;
  const t = useTranslations("staff.till");
  const ui = useTranslations("ui");
  const { tillReferenceRequired } = useStaff().counter;
  return (
    <div className="grid gap-4">
      <RadioCards
        legend={t("legend")}
        look="chip"
        options={tenders.map((value) => ({ value, label: t(`tenders.${value}`) }))}
        value={tender ?? ""}
        onChange={(value) => setTender(tenders.find((one) => one === value))}
        error={wrong.tender && t("choose")}
      />
      <TextField
        label={t("reference")}
        value={reference}
        dir="ltr"
        className="rtl:text-end"
        maxLength={60}
        autoComplete="off"
        enterKeyHint="done"
        required={tillReferenceRequired}
        {...(!tillReferenceRequired && { optionalLabel: ui("optional") })}
        error={wrong.reference && t("referenceMissing")}
        onChange={(event) => setReference(event.target.value)}
      />
    </div>
  );
}
