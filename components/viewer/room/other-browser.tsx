import { useTranslations } from "next-intl";
import { useState } from "react";
import { browserHref } from "@/lib/viewer/room-way";
import { Button, buttonClass } from "../../ui/button";

interface OtherBrowserProps {
  browser: "safari" | "chrome";
  /** The page that goes on there, absolute. */
  href: string;
}

/** Where an app's own browser shows no rooms: the way into the phone's browser, in words and as a link. */
export function OtherBrowser({ browser, href }: OtherBrowserProps) {
  const t = useTranslations("viewer.room");
  const [copied, setCopied] = useState<"copied" | "copyFailed" | null>(null);
  const link = browserHref(href, navigator.userAgent);

  function copy() {
    // Some apps have no clipboard at all.
    const written = navigator.clipboard?.writeText(href) ?? Promise.reject();
    written.then(
      () => setCopied("copied"),
      () => setCopied("copyFailed"),
    );
  }

  return (
    <div>
      <p className="font-medium">{t("browserTitle", { browser })}</p>
      <p className="mt-1 mb-4 text-sm text-muted">{t("browserText", { browser })}</p>
      <div className="grid gap-2">
        {link && (
          <a href={link} className={buttonClass({ variant: "primary", size: "lg", block: true })}>
            {t("browserOpen", { browser: /^intent:/.test(link) ? "chrome" : "other" })}
          </a>
        )}
        <Button variant="outline" block onClick={copy}>
          {t("copyLink")}
        </Button>
      </div>
      <p role="status" className="mt-3 text-sm empty:hidden">
        {copied && t(copied)}
      </p>
      {copied === "copyFailed" && (
        <p dir="ltr" className="mt-1 text-xs break-all select-all">
          {href}
        </p>
      )}
    </div>
  );
}
