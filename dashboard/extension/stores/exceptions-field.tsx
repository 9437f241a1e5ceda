import { Button } from "@vendure/dashboard";
import { Controller } from "react-hook-form";
import { toEngine } from "../../../contracts/languages";
import { shopLanguages } from "../shop";
import { useWords } from "../use-words";
import { type Exception, type FieldProps, languageName, nameOf } from "./fields";
import { Clock } from "./hours-field";

/** Days on which a store keeps other hours, or is closed, with the reason that shoppers read. */
export function ExceptionsField({ control }: FieldProps) {
  return (
    <Controller
      control={control}
      name={nameOf("exceptions")}
      render={({ field: { value, onChange } }) => (
        <ExceptionsEditor exceptions={value ?? []} onChange={onChange} />
      )}
    />
  );
}

interface ExceptionsEditorProps {
  exceptions: readonly Exception[];
  onChange(exceptions: Exception[]): void;
}

function ExceptionsEditor({ exceptions, onChange }: ExceptionsEditorProps) {
  const { say } = useWords();
  const blank: Exception = { date: "", opens: "", closes: "" };
  return (
    <div className="maru-stack">
      {exceptions.map((exception, at) => (
        <ExceptionRow
          // Two exceptions of one day are two spans of it; only their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          exception={exception}
          onChange={(part) =>
            onChange(
              exceptions.map((one, i) => (i === at ? ({ ...one, ...part } as Exception) : one)),
            )
          }
          onRemove={() => onChange(exceptions.filter((_, i) => i !== at))}
        />
      ))}
      <div>
        <Button
          type="button"
          variant="outline"
          size="sm"
          onClick={() => onChange([...exceptions, blank])}
        >
          {say("addException")}
        </Button>
      </div>
    </div>
  );
}

interface ExceptionRowProps {
  exception: Exception;
  onChange(part: Record<string, string>): void;
  onRemove(): void;
}

function ExceptionRow({ exception, onChange, onRemove }: ExceptionRowProps) {
  const { say, language } = useWords();
  const { date, opens, closes } = exception;
  return (
    <fieldset className="maru-card" aria-label={date}>
      <div className="maru-times">
        <input
          className="maru-input"
          type="date"
          aria-label={say("date")}
          required
          value={date}
          onChange={({ target }) => onChange({ date: target.value })}
        />
        <Clock
          label={say("opensOn")}
          value={opens}
          onChange={(time) => onChange({ opens: time })}
        />
        –
        <Clock
          label={say("closesOn")}
          value={closes}
          onChange={(time) => onChange({ closes: time })}
        />
        {!(opens && closes) && <span className="maru-hint">{say("closed")}</span>}
        <Button
          type="button"
          variant="ghost"
          size="sm"
          aria-label={say("removeException", { date })}
          onClick={onRemove}
        >
          ✕
        </Button>
      </div>
      <details>
        <summary className="maru-hint" dir="auto">
          {exception[toEngine(language)] || exception["en"] || say("reason")}
        </summary>
        <div className="maru-grid">
          {shopLanguages.map((one) => (
            <label key={one} className="maru-field">
              {say("reasonIn", { language: languageName(one) })}
              <input
                className="maru-input"
                lang={one}
                dir="auto"
                value={exception[toEngine(one)] ?? ""}
                onChange={({ target }) => onChange({ [toEngine(one)]: target.value })}
              />
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
