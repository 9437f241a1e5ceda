import { Button, useLocalFormat } from "@vendure/dashboard";
import { isPart } from "../part";
import { useWords } from "../use-words";
import type { Editor } from "./use-content-editing";

/** Says who changed the page meanwhile, and offers what can be done: what was typed is still here. */
export function Overtaken({ editor }: { editor: Editor }) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  const { overtakenBy, clashes } = editor;
  if (!overtakenBy) return <Clashes clashes={clashes} />;
  const [last] = overtakenBy.history;
  return (
    <div className="maru-notice" role="alert">
      <p>
        {say("content.overtaken", {
          by: last?.by ?? "?",
          at: formatDate(overtakenBy.updatedAt, { dateStyle: "medium", timeStyle: "medium" }),
        })}
      </p>
      <div className="maru-row">
        <Button type="button" size="sm" onClick={editor.putTogether}>
          {say("content.putTogether")}
        </Button>
        <Button type="button" size="sm" variant="outline" onClick={editor.takeTheirs}>
          {say("content.takeTheirs")}
        </Button>
      </div>
    </div>
  );
}

function Clashes({ clashes }: Pick<Editor, "clashes">) {
  const { say } = useWords();
  if (clashes.length === 0) return null;
  return (
    <div className="maru-notice" role="status">
      <p>{say("content.clashes")}</p>
      <ul>
        {clashes.map(({ path, theirs }) => (
          <li key={path}>
            <code dir="ltr">{path}</code>:{" "}
            <bdi>
              {isPart(theirs) || Array.isArray(theirs) ? JSON.stringify(theirs) : `${theirs}`}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
