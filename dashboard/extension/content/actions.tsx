import { Button, ConfirmationDialog } from "@vendure/dashboard";
import { useWords } from "../use-words";
import { StateBadge } from "./state-badge";
import type { Editor } from "./use-content-editing";

/** Saves, publishes, takes off the shop, undoes and deletes. */
export function Actions({ editor }: { editor: Editor }) {
  const { say } = useWords();
  const { page, isBusy, isChanged } = editor;
  const isHeld = isBusy || isChanged;
  return (
    <div className="maru-row">
      <Button type="submit" disabled={isBusy || !isChanged}>
        {say("save")}
      </Button>
      {page && (
        <>
          <Button
            type="button"
            variant="outline"
            disabled={isHeld || page.state === "published"}
            onClick={editor.publish}
          >
            {say("content.publish")}
          </Button>
          <Button
            type="button"
            variant="ghost"
            disabled={isHeld || !page.canUndo}
            onClick={editor.undo}
          >
            {say("content.undo")}
          </Button>
          {page.state === "draft" ? (
            <ConfirmationDialog
              title={say("content.delete")}
              description={say("content.deleteSure", { name: page.name })}
              confirmText={say("content.delete")}
              onConfirm={editor.remove}
            >
              <Button type="button" variant="ghost" disabled={isHeld}>
                {say("content.delete")}
              </Button>
            </ConfirmationDialog>
          ) : (
            <Button type="button" variant="ghost" disabled={isHeld} onClick={editor.withdraw}>
              {say("content.withdraw")}
            </Button>
          )}
          <StateBadge state={page.state} />
        </>
      )}
      {isChanged && <span className="maru-hint">{say("content.unsaved")}</span>}
    </div>
  );
}
