import { Button } from "@vendure/dashboard";
import { Controller } from "react-hook-form";
import { useWords } from "../use-words";
import { type FieldProps, type Hours, nameOf, weekdays } from "./fields";

/** When a store is open in a usual week. A day may have several spans, or none. */
export function HoursField({ control }: FieldProps) {
  return (
    <Controller
      control={control}
      name={nameOf("hours")}
      render={({ field: { value, onChange, onBlur } }) => (
        <WeekEditor hours={value ?? []} onChange={onChange} onBlur={onBlur} />
      )}
    />
  );
}

interface WeekEditorProps {
  hours: readonly Hours[];
  onChange(hours: Hours[]): void;
  onBlur(): void;
}

function WeekEditor({ hours, onChange, onBlur }: WeekEditorProps) {
  const { say, language } = useWords();
  const change = (at: number, part: Partial<Hours>) =>
    onChange(hours.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <div className="maru-stack">
      {weekdays(language).map((day, i) => (
        <fieldset key={day} className="maru-day" aria-label={day}>
          <span>{day}</span>
          <div className="maru-times">
            {hours.map(({ weekday, opens, closes }, at) =>
              weekday === i + 1 ? (
                // The spans of a week have no name of their own but their place.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <div key={at} className="maru-times">
                  <Clock
                    label={say("opens", { day })}
                    value={opens}
                    onChange={(time) => change(at, { opens: time })}
                    onBlur={onBlur}
                  />
                  –
                  <Clock
                    label={say("closes", { day })}
                    value={closes}
                    onChange={(time) => change(at, { closes: time })}
                    onBlur={onBlur}
                  />
                  <Button
                    type="button"
                    variant="ghost"
                    size="sm"
                    aria-label={say("removeHours", { day })}
                    onClick={() => onChange(hours.filter((_, j) => j !== at))}
                  >
                    ✕
                  </Button>
                </div>
              ) : null,
            )}
            {!hours.some(({ weekday }) => weekday === i + 1) && (
              <span className="maru-hint">{say("closed")}</span>
            )}
            <Button
              type="button"
              variant="outline"
              size="sm"
              aria-label={say("addHours", { day })}
              onClick={() =>
                onChange([...hours, { weekday: i + 1, opens: "10:00", closes: "19:00" }])
              }
            >
              +
            </Button>
          </div>
        </fieldset>
      ))}
    </div>
  );
}

interface ClockProps {
  label: string;
  value: string;
  onChange(time: string): void;
  onBlur?(): void;
}

/** A time of the day, HH:MM. */
export function Clock({ label, value, onChange, onBlur }: ClockProps) {
  return (
    <input
      className="maru-input"
      type="time"
      aria-label={label}
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value)}
      onBlur={onBlur}
    />
  );
}
