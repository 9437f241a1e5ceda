"use client";

import { useSyncExternalStore } from "react";
import {
  getDefaultDisplaySettings,
  getDisplaySettings,
  setDisplaySettings,
  subscribeDisplaySettings,
} from "./display-settings-store";

export type DisplaySettingsWords = Record<
  "title" | "theme" | "light" | "dark" | "system" | "largeText" | "calm" | "calmHint",
  string
>;

const themes = ["light", "system", "dark"] as const;

/** Brightness, text size and calm: three choices that the visitor's browser remembers. */
export function DisplaySettingsPanel({ words }: { words: DisplaySettingsWords }) {
  const settings = useSyncExternalStore(
    subscribeDisplaySettings,
    getDisplaySettings,
    getDefaultDisplaySettings,
  );
  return (
    <section aria-label={words.title} className="grid gap-1 text-sm">
      <fieldset className="mb-2">
        <legend className="sr-only">{words.theme}</legend>
        <div className="inline-flex max-w-full rounded-sm border border-control text-center">
          {themes.map((theme) => (
            <label
              key={theme}
              className="choice relative flex min-h-11 items-center px-3 leading-snug has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="theme"
                className="absolute inset-0 size-full cursor-pointer opacity-0"
                checked={settings.theme === theme}
                onChange={() => setDisplaySettings({ theme })}
              />
              {words[theme]}
            </label>
          ))}
        </div>
      </fieldset>
      <Switch
        label={words.largeText}
        checked={settings.largeText}
        onChange={(largeText) => setDisplaySettings({ largeText })}
      />
      <Switch
        label={words.calm}
        hint={words.calmHint}
        checked={settings.calm}
        onChange={(calm) => setDisplaySettings({ calm })}
      />
    </section>
  );
}

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  return (
    <label className="relative flex min-h-11 items-center gap-3 has-disabled:text-muted">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-default"
      />
      <span
        aria-hidden="true"
        className="switch-track relative h-6 w-10 shrink-0 rounded-full border border-control transition-colors peer-checked:border-ink peer-checked:bg-ink peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-accent after:absolute after:inset-y-1 after:start-1 after:w-3.5 after:rounded-full after:bg-ink peer-disabled:after:bg-control after:transition-[inset-inline-start] peer-checked:after:start-[1.25rem] peer-checked:after:bg-paper"
      />
      <span>
        {label}
        {hint && <span className="block text-xs text-muted">{hint}</span>}
      </span>
    </label>
  );
}
