"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { failureIn } from "@/lib/api";
import { articleOptions } from "@/lib/staff/requests";
import { heardCode } from "./heard-code";
import { useStaff } from "./staff-context";

/**
 * The article of the store that a scan or typing names. Where there is none, it has what to say.
 * @param first a code to begin with
 */
export function useScannedArticle(first = "") {
  const t = useTranslations("staff");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const [code, setCode] = useState(first);
  const [isMisread, setMisread] = useState(false);
  const options = articleOptions(at, code);
  const { data: article, error } = useQuery(options);
  function hear(read: string) {
    const heard = heardCode(read);
    setMisread(heard === undefined);
    setCode(heard ?? "");
  }
  function forget() {
    setMisread(false);
    setCode("");
  }
  const said = error
    ? failures(failureIn(error).message)
    : (isMisread && t("scan.misread")) || (article === null && t("stock.none"));
  return { article, said, hear, forget, queryKey: options.queryKey };
}
