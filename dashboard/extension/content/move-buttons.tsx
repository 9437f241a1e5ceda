import { Button } from "@vendure/dashboard";
import { useWords } from "../use-words";
import { moved } from "./document";

interface MoveButtonsProps<T> {
  at: number;
  list: readonly T[];
  onChange(list: T[]): void;
}

/** Puts an item of a list one place up or down. */
export function MoveButtons<T>({ at, list, onChange }: MoveButtonsProps<T>) {
  const { say } = useWords();
  const move = (to: number) => () => onChange(moved(list, at, to));
  return (
    <>
      <Button type="button" variant="ghost" size="sm" disabled={at === 0} onClick={move(at - 1)}>
        {say("content.up")}
      </Button>
      <Button
        type="button"
        variant="ghost"
        size="sm"
        disabled={at === list.length - 1}
        onClick={move(at + 1)}
      >
        {say("content.down")}
      </Button>
    </>
  );
}
