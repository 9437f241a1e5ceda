import { useWords } from "../use-words";

/** Says that a field must be filled in. */
export function NeededMark({ isNeeded = false }: { isNeeded?: boolean | undefined }) {
  const { say } = useWords();
  return isNeeded ? <span className="maru-hint">({say("content.needed")})</span> : null;
}
