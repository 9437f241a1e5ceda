import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, toast } from "@vendure/dashboard";
import { useState } from "react";

interface SettleFormProps {
  /** What is asked for, and what the button says. */
  label: string;
  button: string;
  /** Said when it is settled. */
  done: string;
  maxLength: number;
  /** For references, which are written from left to right in every language. */
  dir?: "ltr";
  /** The list that is read again, also after a refusal: another person may have been first. */
  list: unknown;
  settle(text: string): Promise<unknown>;
}

/** One line of text by which a person settles something. */
export function SettleForm({ label, button, done, list, settle, ...field }: SettleFormProps) {
  const client = useQueryClient();
  const [text, setText] = useState("");
  const again = () => client.invalidateQueries({ queryKey: ["maru", list] });
  const settling = useMutation({
    mutationFn: () => settle(text.trim()),
    onSuccess: () => {
      toast.success(done);
      return again();
    },
    onError: ({ message }) => {
      toast.error(message);
      return again();
    },
  });
  return (
    <form
      className="maru-settle"
      onSubmit={(event) => {
        event.preventDefault();
        settling.mutate();
      }}
    >
      <label className="maru-field">
        {label}
        <input
          className="maru-input"
          required
          value={text}
          onChange={({ target }) => setText(target.value)}
          {...field}
        />
      </label>
      <Button type="submit" size="sm" disabled={settling.isPending || !text.trim()}>
        {button}
      </Button>
    </form>
  );
}
