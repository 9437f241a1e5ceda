import { useTranslations } from "next-intl";
import type { Orbiter } from "@/lib/viewer/create-orbiter";
import { IconButton } from "../../ui/icon-button";
import { MinusIcon, PlusIcon } from "../../ui/icons";
import {
  ResetIcon,
  RulerIcon,
  TiltDownIcon,
  TiltUpIcon,
  TurnLeftIcon,
  TurnRightIcon,
} from "./stage-icons";

interface StageToolsProps {
  orbiter: Orbiter;
  measuring: boolean;
  onMeasure: () => void;
}

/** All that gestures and keys do, as buttons that one can see. */
export function StageTools({ orbiter, measuring, onMeasure }: StageToolsProps) {
  const t = useTranslations("viewer");
  return (
    <div
      role="toolbar"
      aria-label={t("tools")}
      dir="ltr"
      className="flex items-center justify-center pb-2"
    >
      <IconButton label={t("turnLeft")} onClick={() => orbiter.step("right")}>
        <TurnLeftIcon />
      </IconButton>
      <IconButton label={t("turnRight")} onClick={() => orbiter.step("left")}>
        <TurnRightIcon />
      </IconButton>
      <IconButton label={t("tiltUp")} onClick={() => orbiter.step("up")} className="max-sm:hidden">
        <TiltUpIcon />
      </IconButton>
      <IconButton
        label={t("tiltDown")}
        onClick={() => orbiter.step("down")}
        className="max-sm:hidden"
      >
        <TiltDownIcon />
      </IconButton>
      <IconButton label={t("zoomIn")} onClick={() => orbiter.step("nearer")}>
        <PlusIcon />
      </IconButton>
      <IconButton label={t("zoomOut")} onClick={() => orbiter.step("farther")}>
        <MinusIcon />
      </IconButton>
      <IconButton label={t("reset")} onClick={() => orbiter.reset()}>
        <ResetIcon />
      </IconButton>
      <IconButton
        label={t("measure")}
        aria-pressed={measuring}
        onClick={onMeasure}
        style={measuring ? { background: "var(--ink)", color: "var(--paper)" } : undefined}
      >
        <RulerIcon />
      </IconButton>
    </div>
  );
}
