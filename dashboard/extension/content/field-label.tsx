import { useWords } from "../use-words";

/** What a field is called, and whether it must be filled in. */
export function FieldLabel({
  label,
  isNeeded = false,
}: {
  label: Parameters<ReturnType<typeof useWords>["say"]>[0];
  isNeeded?: boolean | undefined;
}) {
  const { say } = useWords();
  return (
    <span>
      {say(label)} {isNeeded && <span className="maru-hint">({say("content.needed")})</span>}
    </span>
  );
}
