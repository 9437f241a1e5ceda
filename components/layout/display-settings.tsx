"use client";

import { useSyncExternalStore } from "react";
import { Switch } from "../ui/switch";
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
