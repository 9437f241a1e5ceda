"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { failureIn } from "@/lib/api";
import { trackOrderOptions } from "@/lib/orders/query-options";
import { Button } from "../ui/button";
import { TrackForm } from "./track-form";
import type { TrackInput } from "./track-input";
import { TrackedOrder } from "./track-result";

/** The form, and in its place the order once it is found. `aside` stands beside the form. */
export function TrackOrder({ aside }: { aside: ReactNode }) {
  const t = useTranslations("tracking");
  const { mutate, data, error, isPending, reset } = useMutation(trackOrderOptions(useLocale()));
  const [again, setAgain] = useState(false);
  if (data)
    return (
      <>
        <TrackedOrder order={data} level={2} focus />
        <Button
          variant="outline"
          onClick={() => {
            setAgain(true);
            reset();
          }}
          className="mt-12"
        >
          {t("another")}
        </Button>
      </>
    );
  const track = (input: TrackInput) => {
    if (!isPending) mutate(input);
  };
  return (
    <div className="grid items-start gap-12 md:grid-cols-[minmax(0,30rem)_minmax(0,22rem)] md:justify-between md:gap-16">
      <TrackForm
        focus={again}
        onTrack={track}
        pending={isPending}
        failure={error ? failureIn(error) : undefined}
      />
      {aside}
    </div>
  );
}
