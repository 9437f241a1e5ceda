import { useFormatter, useTranslations } from "next-intl";

interface LightControlsProps {
  turn: number;
  lightFrom: number;
  brightness: number;
  grid: boolean;
  onTurn: (turn: number) => void;
  onLightFrom: (direction: number) => void;
  onBrightness: (brightness: number) => void;
  onGrid: (grid: boolean) => void;
}

const degrees = (radians: number) =>
  Math.round((radians * 180) / Math.PI - 360 * Math.round(radians / (2 * Math.PI)));

/** Which way it faces, where the light comes from, and how bright the room is. */
export function LightControls(props: LightControlsProps) {
  const t = useTranslations("photoPlacement.arrange");
  const format = useFormatter();
  const angle = (radians: number) =>
    format.number(degrees(radians), { style: "unit", unit: "degree", unitDisplay: "narrow" });
  const { turn, lightFrom, brightness, grid, onTurn, onLightFrom, onBrightness, onGrid } = props;
  return (
    <div className="grid gap-4">
      <Slider
        label={t("turn")}
        value={degrees(turn)}
        least={-180}
        most={180}
        step={5}
        words={angle(turn)}
        onChange={(value) => onTurn((value * Math.PI) / 180)}
      />
      <Slider
        label={t("lightFrom")}
        value={degrees(lightFrom)}
        least={-180}
        most={180}
        step={5}
        words={angle(lightFrom)}
        onChange={(value) => onLightFrom((value * Math.PI) / 180)}
      />
      <Slider
        label={t("brightness")}
        value={Math.round(brightness * 100)}
        least={25}
        most={175}
        step={5}
        words={format.number(brightness, { style: "percent" })}
        onChange={(value) => onBrightness(value / 100)}
      />
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={grid}
          onChange={(event) => onGrid(event.target.checked)}
          className="size-5 accent-ink"
        />
        {t("grid")}
      </label>
    </div>
  );
}

interface SliderProps {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  /** The value in words. */
  words: string;
  onChange: (value: number) => void;
}

function Slider({ label, value, least, most, step, words, onChange }: SliderProps) {
  return (
    <label className="block text-sm">
      <span className="flex justify-between">
        <span className="font-medium">{label}</span>
        <span aria-hidden="true" className="text-muted tabular-nums">
          {words}
        </span>
      </span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
        className="mt-1 h-8 w-full accent-ink"
      />
    </label>
  );
}
