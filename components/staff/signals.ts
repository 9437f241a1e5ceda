"use client";

import { isNotice, type RingKind, type SoundingKind } from "@/lib/staff/rings";

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

type Note = readonly [frequency: number, start: number, length: number];

/** A short melody each, told apart without looking; times in seconds. */
const melodies: Record<SoundingKind, readonly Note[]> = {
  help: [
    [880, 0, 0.2],
    [660, 0.16, 0.2],
    [880, 0.32, 0.4],
  ],
  arrived: [
    [660, 0, 0.35],
    [880, 0.18, 0.5],
  ],
  placed: [
    [523, 0, 0.2],
    [659, 0.14, 0.2],
    [784, 0.28, 0.4],
  ],
  late: [
    [740, 0, 0.14],
    [740, 0.2, 0.14],
    [740, 0.4, 0.14],
  ],
  cancelled: [
    [494, 0, 0.3],
    [330, 0.24, 0.5],
  ],
  transferAsked: [
    [587, 0, 0.2],
    [587, 0.24, 0.3],
  ],
  transferLate: [
    [587, 0, 0.14],
    [740, 0.2, 0.14],
    [587, 0.4, 0.14],
  ],
};

/** Trembling and pauses, in ms. */
const tremors: Record<SoundingKind, readonly number[]> = {
  help: [200, 80, 200],
  arrived: [120, 60, 120],
  placed: [80, 60, 80, 60, 80],
  late: [60, 40, 60, 40, 60, 40, 60],
  cancelled: [300],
  transferAsked: [80, 60, 200],
  transferLate: [60, 40, 60, 40, 200],
};

const betweenRings = 1;

/** Rings for each kind in turn; a quiet kind only trembles, and a notice does neither. */
export function ring(all: readonly RingKind[], quiet: readonly RingKind[] = []): void {
  const kinds = all.filter((kind): kind is SoundingKind => !isNotice(kind));
  const heard = kinds.filter((kind) => !quiet.includes(kind));
  for (const [place, kind] of heard.entries())
    for (const [frequency, start, length] of melodies[kind])
      tone(frequency, place * betweenRings + start, length);
  navigator.vibrate?.(kinds.flatMap((kind) => [...tremors[kind], 400]));
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
