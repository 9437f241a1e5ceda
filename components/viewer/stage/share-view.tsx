import { useTranslations } from "next-intl";
import { shareLink } from "@/lib/browser/share-link";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import { orbitToParam } from "@/lib/viewer/orbit";
import { IconButton } from "../../ui/icon-button";
import { announceMessage } from "../../ui/toast";
import { ShareIcon } from "./stage-icons";

/** Shares this product, in this finish, seen from here. */
export function ShareView({ orbiter, name }: { orbiter: Orbiter; name: string }) {
  const t = useTranslations("viewer");

  async function share() {
    const url = new URL(window.location.href);
    url.searchParams.set("view", orbitToParam(orbiter.read()));
    const done = await shareLink({ title: name, url: url.href });
    if (done === "copied") announceMessage(t("copied"));
    if (done !== "failed") return;
    // The address bar is a place to copy from, too.
    window.history.replaceState(null, "", url);
    announceMessage(t("copyByHand"));
  }

  return (
    <IconButton label={t("share")} onClick={share}>
      <ShareIcon />
    </IconButton>
  );
}
