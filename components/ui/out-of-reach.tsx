"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button";

interface OutOfReachProps {
  title: string;
  text: string;
  onRetry: () => void;
  isRetrying: boolean;
}

/** The shop cannot be asked: says so, says what is safe, offers to try. */
export function OutOfReach({ title, text, onRetry, isRetrying }: OutOfReachProps) {
  const t = useTranslations("ui");
  return (
    <div role="alert" className="max-w-xl border-s-2 border-accent py-2 ps-6">
      <h2 className="text-xl">{title}</h2>
      <p className="mt-3 text-muted">{text}</p>
      <Button variant="outline" pending={isRetrying} onClick={onRetry} className="mt-6">
        {t("retry")}
      </Button>
    </div>
  );
}
