"use client";

/** Sounds and tremors, made by the device itself: nothing to load, also without a network. */

let audio: AudioContext | undefined;

/** Browsers let a page sound only after it was touched; call it at a touch. */
export function allowSound(): void {
  audio ??= new AudioContext();
  void audio.resume();
}

function tone(frequency: number, start: number, length: number): void {
  if (!audio) return;
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const from = audio.currentTime + start;
  oscillator.frequency.value = frequency;
  gain.gain.setValueAtTime(0.0001, from);
  gain.gain.exponentialRampToValueAtTime(0.25, from + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + length);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(from + length);
}

/** Rings when a shopper stands at the counter. */
export function ringBell(): void {
  tone(660, 0, 0.35);
  tone(880, 0.18, 0.5);
  navigator.vibrate?.([120, 60, 120]);
}

/** The right thing was scanned. */
export function signalAccepted(): void {
  tone(990, 0, 0.12);
  navigator.vibrate?.(40);
}

/** The wrong thing was scanned, or it cannot be done. */
export function signalRefused(): void {
  tone(180, 0, 0.3);
  navigator.vibrate?.([60, 40, 60]);
}

/** A number on the app's icon, where there can be one. */
export function showBadge(count: number): void {
  const app = navigator as Navigator & { setAppBadge?: (n: number) => Promise<void> };
  void app.setAppBadge?.(count).catch(() => undefined);
}
