import { cx } from "../ui/cx";

/** Where boards of each row meet, in per cent: irregular, as on a floor laid by hand. */
const rows = [
  [13, 41, 58, 83],
  [27, 49, 74, 92],
  [8, 34, 63, 79],
];

/** The floor that the page stands on, of boards in the tint's colour. Ornament only. */
export function Floor({ className }: { className?: string }) {
  return (
    <div aria-hidden="true" className={cx("grid bg-tint calm:hidden", className)}>
      {rows.map((joints) => (
        <div key={joints[0]} className="relative border-t border-joint">
          {joints.map((joint) => (
            <span
              key={joint}
              style={{ insetInlineStart: `${joint}%` }}
              className="absolute inset-y-0 w-px bg-joint"
            />
          ))}
        </div>
      ))}
    </div>
  );
}
