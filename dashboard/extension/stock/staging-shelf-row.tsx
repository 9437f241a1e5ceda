import { Button, ConfirmationDialog } from "@vendure/dashboard";
import { useState } from "react";
import { useWords } from "../use-words";
import { type StagingShelf } from "./queries";
import { CapacityField, KindField } from "./staging-fields";
import { useStagingChange } from "./use-staging-change";

interface StagingShelfRowProps {
  shelf: StagingShelf;
  storeCode: string;
}

/** A shelf, how full it is, and what may be changed of it. Its name is on its label, and stays. */
export function StagingShelfRow({ shelf, storeCode }: StagingShelfRowProps) {
  const { say } = useWords();
  const { name, orders } = shelf;
  const [kind, setKind] = useState(shelf.kind);
  const [capacity, setCapacity] = useState(String(shelf.capacity));
  const [active, setActive] = useState(shelf.active);
  const { save, remove, isPending } = useStagingChange(storeCode);
  const isChanged =
    kind !== shelf.kind || Number(capacity) !== shelf.capacity || active !== shelf.active;
  return (
    <li className="maru-card">
      <form
        className="maru-settle"
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          save({ name, kind, capacity: Number(capacity), active });
        }}
      >
        <span className="maru-shelf">
          <bdi>{name}</bdi>
          <span className="maru-hint">
            {say(orders >= shelf.capacity ? "stagingFull" : "stagingTaken", {
              count: orders,
              capacity: shelf.capacity,
            })}
          </span>
        </span>
        <KindField value={kind} onChange={setKind} />
        <CapacityField value={capacity} onChange={setCapacity} />
        <label className="maru-row">
          <input
            type="checkbox"
            checked={active}
            onChange={({ target }) => setActive(target.checked)}
          />
          {say("stagingActive")}
        </label>
        <Button type="submit" size="sm" disabled={isPending || !isChanged}>
          {say("save")}
        </Button>
        <ConfirmationDialog
          title={say("stagingRemove")}
          description={say(orders > 0 ? "stagingRemoveTaken" : "stagingRemoveSure", { name })}
          confirmText={say("stagingRemove")}
          onConfirm={() => remove(name)}
        >
          <Button type="button" variant="ghost" size="sm" disabled={isPending}>
            {say("stagingRemove")}
          </Button>
        </ConfirmationDialog>
      </form>
    </li>
  );
}
