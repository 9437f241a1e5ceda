import { Button, useLocalFormat } from "@vendure/dashboard";
import { useWords } from "../use-words";
import type { Words } from "../words/en";
import type { Editor } from "./use-content-editing";

const steps: Record<string, keyof Words> = {
  saved: "content.step.saved",
  published: "content.step.published",
  withdrawn: "content.step.withdrawn",
  undone: "content.step.undone",
  restored: "content.step.restored",
};

/** Who did what with a page, and a way back to each text that it had. */
export function History({ editor }: { editor: Editor }) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  const { page, isBusy, isChanged } = editor;
  if (!page) return null;
  return (
    <details>
      <summary className="maru-hint">{say("content.history")}</summary>
      <ol className="maru-inside">
        {page.history.map(({ number, at, step, by }) => (
          <li key={number} className="maru-row maru-article">
            <span>
              {say(steps[step] ?? "content.step.saved")}
              {by && ` · ${by}`}{" "}
              <span className="maru-hint">
                {formatDate(at, { dateStyle: "medium", timeStyle: "medium" })}
              </span>
            </span>
            {number !== page.revision && (
              <Button
                type="button"
                variant="ghost"
                size="sm"
                disabled={isBusy || isChanged}
                onClick={() => editor.restore(number)}
              >
                {say("content.restore")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
