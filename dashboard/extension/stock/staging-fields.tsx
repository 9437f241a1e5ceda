import { mostOrdersOnShelf } from "../../../contracts/pickup/shelves";
import { useWords } from "../use-words";
import { type ShelfKind } from "./queries";

const kinds = ["NORMAL", "CHILLED", "LARGE"] as const satisfies readonly ShelfKind[];

interface FieldProps<Value> {
  value: Value;
  onChange(value: Value): void;
}

/** What a shelf is for. */
export function KindField({ value, onChange }: FieldProps<ShelfKind>) {
  const { say } = useWords();
  return (
    <label className="maru-field">
      {say("stagingKind")}
      <select
        className="maru-input maru-narrow"
        value={value}
        onChange={({ target }) => {
          const kind = kinds.find((one) => one === target.value);
          if (kind) onChange(kind);
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`stagingKind.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many orders a shelf takes. */
export function CapacityField({ value, onChange }: FieldProps<string>) {
  const { say } = useWords();
  return (
    <label className="maru-field">
      {say("stagingCapacity")}
      <input
        className="maru-input maru-count"
        type="number"
        required
        min={1}
        max={mostOrdersOnShelf}
        step={1}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
