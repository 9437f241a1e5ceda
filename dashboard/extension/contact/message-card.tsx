import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, Button, toast, useLocalFormat } from "@vendure/dashboard";
import { type ReactNode, useId, useRef, useState } from "react";
import { useWords } from "../use-words";
import { answerMutation, type Message, markMutation, messagesQuery } from "./queries";

interface MessageCardProps {
  message: Message;
  /** The way to its order. */
  children: ReactNode;
}

/** What a shopper wrote, what was answered, and a place to answer by letter. */
export function MessageCard({ message, children }: MessageCardProps) {
  const { say } = useWords();
  const { formatDate } = useLocalFormat();
  const client = useQueryClient();
  const field = useId();
  const [text, setText] = useState("");
  // A press whose answer was lost is sent again under the same name: one letter goes out.
  const key = useRef(crypto.randomUUID());
  const again = () => client.invalidateQueries({ queryKey: ["maru", messagesQuery] });
  const onError = ({ message: why }: Error) => {
    toast.error(why);
    return again();
  };
  const answering = useMutation({
    mutationFn: () =>
      api.mutate(answerMutation, {
        input: { id: message.id, key: key.current, text: text.trim() },
      }),
    onSuccess: () => {
      key.current = crypto.randomUUID();
      setText("");
      toast.success(say("contactAnswered"));
      return again();
    },
    onError,
  });
  const marking = useMutation({
    mutationFn: () => api.mutate(markMutation, { id: message.id, isDone: !message.isDone }),
    onSuccess: again,
    onError,
  });
  const moment = (at: string) => formatDate(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <article className="maru-card" aria-label={message.name}>
      <h3 className="maru-head">
        <bdi>{message.name}</bdi>
      </h3>
      <p className="maru-hint">
        <bdi dir="ltr">{message.emailAddress}</bdi> · {moment(message.at)}
      </p>
      {message.orderCode && (
        <p>
          {children}
          {!message.order && <span className="maru-hint"> {say("contactForeignOrder")}</span>}
        </p>
      )}
      <p dir="auto" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {message.text}
      </p>
      {message.answers.map(({ id, at, text: said }) => (
        <div key={id}>
          <p className="maru-hint">{say("contactAnswerOf", { at: moment(at) })}</p>
          <p dir="auto" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
            {said}
          </p>
        </div>
      ))}
      <form
        className="maru-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!answering.isPending) answering.mutate();
        }}
      >
        <label className="maru-field" htmlFor={field}>
          {say("contactAnswer")}
          <textarea
            id={field}
            className="maru-input"
            dir="auto"
            rows={5}
            maxLength={4000}
            required
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <p className="maru-row">
          <Button type="submit" size="sm" disabled={answering.isPending || !text.trim()}>
            {say("contactSend")}
          </Button>
          <Button
            type="button"
            size="sm"
            variant="outline"
            disabled={marking.isPending}
            onClick={() => marking.mutate()}
          >
            {say(message.isDone ? "contactReopen" : "contactDone")}
          </Button>
        </p>
      </form>
    </article>
  );
}
