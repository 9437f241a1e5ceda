import { useTranslations } from "next-intl";
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
    const link = { title: name, url: url.href };
    if (navigator.canShare?.(link) && window.matchMedia("(pointer: coarse)").matches) {
      // A visitor who closes the sheet has changed their mind: there is nothing to say.
      await navigator.share(link).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url.href).then(
      () => announceMessage(t("copied")),
      () => window.history.replaceState(null, "", url),
    );
  }

  return (
    <IconButton label={t("share")} onClick={share}>
      <ShareIcon />
    </IconButton>
  );
}
