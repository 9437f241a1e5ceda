import { Button } from "@vendure/dashboard";
import { useState } from "react";
import { useWords } from "../use-words";
import { type EventName, eventNames } from "./queries";

export interface ReceiverInput {
  url: string;
  events: EventName[];
}

interface ReceiverFormProps {
  from: ReceiverInput;
  button: string;
  isBusy: boolean;
  save: (input: ReceiverInput) => void;
}

/** An address, and what it is told. */
export function ReceiverForm({ from, button, isBusy, save }: ReceiverFormProps) {
  const { say } = useWords();
  const [url, setUrl] = useState(from.url);
  const [events, setEvents] = useState(from.events);
  const toggle = (name: EventName) =>
    setEvents(events.includes(name) ? events.filter((one) => one !== name) : [...events, name]);
  return (
    <form
      className="maru-stack"
      onSubmit={(event) => {
        event.preventDefault();
        save({ url: url.trim(), events });
      }}
    >
      <label className="maru-field">
        {say("webhooks.url")}
        <input
          className="maru-input"
          type="url"
          dir="ltr"
          required
          maxLength={500}
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
      </label>
      <fieldset className="maru-fieldset">
        <legend>{say("webhooks.events")}</legend>
        {eventNames.map((name) => (
          <label key={name} className="maru-check">
            <input type="checkbox" checked={events.includes(name)} onChange={() => toggle(name)} />
            {say(`webhooks.${name}`)}
          </label>
        ))}
      </fieldset>
      <p>
        <Button type="submit" size="sm" disabled={isBusy || !url.trim() || events.length === 0}>
          {button}
        </Button>
      </p>
    </form>
  );
}
