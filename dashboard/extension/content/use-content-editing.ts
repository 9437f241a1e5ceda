import { useQueryClient } from "@tanstack/react-query";
import { useBlocker, useNavigate } from "@tanstack/react-router";
import { api, toast } from "@vendure/dashboard";
import { useRef, useState } from "react";
import type { ContentKind } from "../../../contracts/content/kinds";
import { isSame, type Merged, merge } from "../merge";
import { type Part } from "../part";
import { useWords } from "../use-words";
import { partOf } from "./document";
import type { Fault } from "./editing";
import {
  type ContentPage,
  type ContentResult,
  deleteMutation,
  pageQuery,
  publishMutation,
  renewMutation,
  restoreMutation,
  saveMutation,
  undoMutation,
  withdrawMutation,
} from "./queries";

export type Editor = ReturnType<typeof useContentEditing>;

/** A page as it is written here, and what may be done with it. Nothing that was typed is lost. */
export function useContentEditing(given: ContentPage | undefined, kind: ContentKind) {
  const { say } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [seen, setSeen] = useState(given);
  const [document, setDocument] = useState<Part>(
    given ? partOf(given.document) : { kind, blocks: [] },
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [overtakenBy, setOvertakenBy] = useState<ContentPage>();
  const [clashes, setClashes] = useState<Merged["clashes"]>([]);
  const [isBusy, setBusy] = useState(false);
  const base = seen ? partOf(seen.document) : { kind, blocks: [] };
  const isChanged = !isSame(document, base);
  const isLeaving = useRef(false);

  // Who has typed nothing sees what others save.
  if (given && given.revision > (seen?.revision ?? 0) && !overtakenBy) {
    if (isChanged) setOvertakenBy(given);
    else take(given);
  }
  useBlocker({
    shouldBlockFn: () => isChanged && !isLeaving.current && !window.confirm(say("content.leave")),
    enableBeforeUnload: () => isChanged && !isLeaving.current,
  });

  /** @param sent what the page is an answer to: what was typed since stays */
  function take(page: ContentPage, sent = document): void {
    setSeen(page);
    setDocument((now) => (now === sent ? partOf(page.document) : now));
    setOvertakenBy(undefined);
    setClashes([]);
    setFaults([]);
  }

  async function readAgain(): Promise<void> {
    const { contentPage } = await api.query(pageQuery, { id: seen?.id ?? "" });
    if (contentPage) setOvertakenBy(contentPage);
    else toast.error(say("content.deletedMeanwhile"));
  }

  async function refuse(refused: readonly Fault[]): Promise<void> {
    if (refused.some(({ code }) => code === "CHANGED_MEANWHILE")) await readAgain();
    else setFaults(refused);
  }

  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  const change = (send: () => Promise<{ done: ContentResult }>) =>
    run(async () => {
      const { done } = await send();
      if (done.__typename === "ContentRefusedError") return refuse(done.faults);
      take(done);
      toast.success(say("content.saved"));
      isLeaving.current = !seen;
      await client.invalidateQueries({ queryKey: ["maru"] });
      if (!seen) await navigate({ to: `/content/${done.id}` as string, replace: true });
    });

  const at = { id: seen?.id ?? "", revision: seen?.revision ?? 0 };
  return {
    page: seen,
    document,
    faults,
    clashes,
    overtakenBy,
    isBusy,
    isChanged,
    setDocument: (part: Part) => setDocument({ ...part, blocks: part["blocks"] ?? [] }),
    save: () =>
      change(() =>
        api.mutate(saveMutation, {
          input: seen ? { ...at, document } : { document },
        }),
      ),
    publish: () => change(() => api.mutate(publishMutation, at)),
    withdraw: () => change(() => api.mutate(withdrawMutation, at)),
    undo: () => change(() => api.mutate(undoMutation, at)),
    restore: (number: number) => change(() => api.mutate(restoreMutation, { ...at, number })),
    renewPreviews: () =>
      run(async () => setSeen((await api.mutate(renewMutation, { id: at.id })).renewed)),
    remove: () =>
      run(async () => {
        const { done } = await api.mutate(deleteMutation, at);
        if (done.__typename === "ContentRefusedError") return refuse(done.faults);
        isLeaving.current = true;
        await client.invalidateQueries({ queryKey: ["maru"] });
        await navigate({ to: "/content" as string });
      }),
    /** Puts the other's changes to one's own. They are saved when one saves. */
    putTogether: () => {
      if (!overtakenBy) return;
      const merged = merge(base, document, partOf(overtakenBy.document));
      setSeen(overtakenBy);
      setDocument(merged.document);
      setClashes(merged.clashes);
      setOvertakenBy(undefined);
      setFaults([]);
    },
    takeTheirs: () => overtakenBy && take(overtakenBy),
  };
}
