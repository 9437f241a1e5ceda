/** The first stop of the keyboard: past the navigation to `#main`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50 focus:rounded-sm focus:bg-ink focus:px-5 focus:py-3 focus:text-paper"
    >
      {label}
    </a>
  );
}
