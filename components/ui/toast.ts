/** Short messages for eye and ear. Any client code may call `announceMessage`; `Toaster` shows them. */

export type ToastTone = "plain" | "success" | "danger";

export interface Toast {
  id: number;
  text: string;
  tone: ToastTone;
  /** Heard, not seen: for changes that the eye sees elsewhere. */
  silent: boolean;
}

const none: readonly Toast[] = [];
let toasts = none;
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says `text` in the live region, and shows it for six seconds unless `silent`. */
export function announceMessage(
  text: string,
  options: { tone?: ToastTone; silent?: boolean } = {},
) {
  lastId += 1;
  const toast = {
    id: lastId,
    text,
    tone: options.tone ?? "plain",
    silent: options.silent ?? false,
  };
  publish([...toasts, toast].slice(-3));
  setTimeout(() => dismissToast(toast.id), 6000);
}

export function dismissToast(id: number) {
  publish(toasts.filter((toast) => toast.id !== id));
}

export function subscribeToasts(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function currentToasts() {
  return toasts;
}

export function serverToasts() {
  return none;
}
