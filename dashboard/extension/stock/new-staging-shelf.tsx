import { Button } from "@vendure/dashboard";
import { useId, useState } from "react";
import { longestShelf, shelfKey } from "../../../contracts/pickup/shelves";
import { useWords } from "../use-words";
import { type ShelfKind } from "./queries";
import { CapacityField, KindField } from "./staging-fields";
import { useStagingChange } from "./use-staging-change";

interface NewStagingShelfProps {
  storeCode: string;
  /** Names that the store has: one that is written again would change that shelf. */
  known: readonly string[];
}

const usual = { kind: "NORMAL", capacity: "10" } as const;

/** A shelf that is added to a store. */
export function NewStagingShelf({ storeCode, known }: NewStagingShelfProps) {
  const { say } = useWords();
  const faultId = useId();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<ShelfKind>(usual.kind);
  const [capacity, setCapacity] = useState<string>(usual.capacity);
  const { save, isPending } = useStagingChange(storeCode);
  const isKnown = known.some((one) => shelfKey(one) === shelfKey(name));
  return (
    <form
      className="maru-settle"
      aria-label={say("stagingAdd")}
      onSubmit={(event) => {
        event.preventDefault();
        const shelf = { name: name.trim(), kind, capacity: Number(capacity), active: true };
        if (!isKnown) save(shelf, () => setName(""));
      }}
    >
      <label className="maru-field">
        {say("stagingName")}
        <input
          className="maru-input maru-place"
          required
          maxLength={longestShelf}
          dir="ltr"
          value={name}
          aria-invalid={isKnown}
          aria-describedby={faultId}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <KindField value={kind} onChange={setKind} />
      <CapacityField value={capacity} onChange={setCapacity} />
      <Button type="submit" size="sm" disabled={isPending || !name.trim() || isKnown}>
        {say("stagingAdd")}
      </Button>
      <p id={faultId} role="status" className="maru-fault">
        {isKnown && say("stagingKnown", { name: name.trim() })}
      </p>
    </form>
  );
}
