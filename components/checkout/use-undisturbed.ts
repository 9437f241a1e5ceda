import { useEffect } from "react";

/** Hides mere offers (another market's shop) while the shopper pays. */
export function useUndisturbed(): void {
  useEffect(() => {
    document.body.dataset.undisturbed = "";
    return () => {
      delete document.body.dataset.undisturbed;
    };
  }, []);
}
