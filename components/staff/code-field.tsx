"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { hearShelf } from "./scanned-shelf";

interface CodeFieldProps {
  label: string;
  onCode: (code: string) => void;
}

/** A code typed by hand, or by a scanner that types into the field; Enter ends it. */
export function CodeField({ label, onCode }: CodeFieldProps) {
  const [typed, setTyped] = useState("");
  return (
    <form
      className="grow"
      onSubmit={(event) => {
        event.preventDefault();
        const code = typed.trim();
        if (code && !hearShelf(code)) onCode(code);
        setTyped("");
      }}
    >
      <TextField
        label={label}
        value={typed}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        enterKeyHint="done"
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}
