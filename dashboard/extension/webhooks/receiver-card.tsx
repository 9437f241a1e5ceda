import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, Badge, Button, toast, useLocalFormat } from "@vendure/dashboard";
import { useState } from "react";
import { useWords } from "../use-words";
import {
  deleteMutation,
  type Receiver,
  receiversQuery,
  tryMutation,
  turnMutation,
  updateMutation,
} from "./queries";
import { ReceiverForm } from "./receiver-form";
import { ShownKey } from "./shown-key";

/** A receiver: how it fares, what it is told, its key. */
export function ReceiverCard({ receiver }: { receiver: Receiver }) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  const client = useQueryClient();
  const [key, setKey] = useState<string>();
  const { id, url, off } = receiver;
  const doing = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => {
      toast.success(say("webhooks.done"));
    },
    onError: ({ message }) => {
      toast.error(message);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["maru", receiversQuery] }),
  });
  const update = (change: Partial<Pick<Receiver, "url" | "events"> & { isOn: boolean }>) =>
    doing.mutate(() =>
      api.mutate(updateMutation, {
        input: { id, url, events: receiver.events, isOn: off === null, ...change },
      }),
    );
  const moment = (at: string) => formatDate(at, { dateStyle: "medium", timeStyle: "short" });
  const button = (label: string, act: () => void) => (
    <Button type="button" size="sm" variant="outline" disabled={doing.isPending} onClick={act}>
      {label}
    </Button>
  );
  return (
    <article className="maru-card" aria-label={url}>
      <h3 className="maru-head">
        <bdi dir="ltr" style={{ overflowWrap: "anywhere" }}>
          {url}
        </bdi>
        {off && <Badge variant="destructive">{say(`webhooks.off.${off}`)}</Badge>}
      </h3>
      <p className="maru-hint">
        {receiver.reachedAt
          ? say("webhooks.reached", { at: moment(receiver.reachedAt) })
          : say("webhooks.neverReached")}
        {" · "}
        {say("webhooks.waiting", { count: receiver.waiting })}
      </p>
      {receiver.failingSince && (
        <p role="alert">
          {say("webhooks.failing", { since: moment(receiver.failingSince), why: receiver.error })}
        </p>
      )}
      {receiver.refused > 0 && <p>{say("webhooks.refused", { count: receiver.refused })}</p>}
      {receiver.formerKeyUntil && Date.parse(receiver.formerKeyUntil) > Date.now() && (
        <p className="maru-hint">
          {say("webhooks.twoKeys", { until: moment(receiver.formerKeyUntil) })}
        </p>
      )}
      {key && <ShownKey value={key} hide={() => setKey(undefined)} />}
      <ReceiverForm
        key={`${url} ${receiver.events.join()}`}
        from={{ url, events: [...receiver.events] }}
        button={say("webhooks.save")}
        isBusy={doing.isPending}
        save={update}
      />
      <p className="maru-row">
        {button(say("webhooks.try"), () => doing.mutate(() => api.mutate(tryMutation, { id })))}
        {button(say("webhooks.turn"), () =>
          doing.mutate(async () => {
            const { turnWebhookKey } = await api.mutate(turnMutation, { id });
            setKey(turnWebhookKey.key);
          }),
        )}
        {button(say(off ? "webhooks.on" : "webhooks.switchOff"), () =>
          update({ isOn: off !== null }),
        )}
        {button(say("webhooks.delete"), () => {
          if (window.confirm(say("webhooks.deleteAsk")))
            doing.mutate(() => api.mutate(deleteMutation, { id }));
        })}
      </p>
    </article>
  );
}
