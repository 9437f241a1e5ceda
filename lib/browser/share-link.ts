export type Shared = "shared" | "closed" | "copied" | "failed";

/** Copies a text; answers whether it is in the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The way of before, for pages without TLS and browsers that keep the clipboard from pages. */
function copyByCommand(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  const { activeElement } = document;
  document.body.append(field);
  try {
    field.select();
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  }
}

/**
 * Hands something to another app of the device. `closed`: its person has changed their mind.
 * `failed`: the device could not, and nothing was handed on.
 */
export async function shareData(data: ShareData): Promise<"shared" | "closed" | "failed"> {
  try {
    await navigator.share(data);
    return "shared";
  } catch (error) {
    return error instanceof Error && error.name === "AbortError" ? "closed" : "failed";
  }
}

/** Shares a link where fingers are the pointer, and copies it elsewhere or when that fails. */
export async function shareLink(link: { title: string; url: string }): Promise<Shared> {
  if (navigator.canShare?.(link) && window.matchMedia("(pointer: coarse)").matches) {
    const shared = await shareData(link);
    if (shared !== "failed") return shared;
  }
  return (await copyText(link.url)) ? "copied" : "failed";
}
