import { Button } from "@vendure/dashboard";
import { useWords } from "../use-words";

interface ShownKeyProps {
  value: string;
  hide: () => void;
}

/** A new key: it is shown here and never again. */
export function ShownKey({ value, hide }: ShownKeyProps) {
  const { say } = useWords();
  return (
    <div className="maru-card" role="status">
      <p>{say("webhooks.keyOnce")}</p>
      <p>
        <code dir="ltr" style={{ overflowWrap: "anywhere" }}>
          {value}
        </code>
      </p>
      <p>
        <Button type="button" size="sm" variant="outline" onClick={hide}>
          {say("webhooks.keyKept")}
        </Button>
      </p>
    </div>
  );
}
