"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { EmptyRoom } from "@/components/layout/empty-room";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : null;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("errors");
  const digest = digestOf(error);
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <EmptyRoom
      title={t("failedTitle")}
      text={t("failedText")}
      note={digest && t("reference", { digest })}
    >
      <Button onClick={retry}>{t("retry")}</Button>
      <ButtonLink href="/" variant="outline">
        {t("home")}
      </ButtonLink>
    </EmptyRoom>
  );
}
