import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderedList } from "./ordered-list";

describe("ordered list", () => {
  it("is what sorting the same items would give, however they came and went", () => {
    const step = fc.record({ id: fc.nat(60), remove: fc.boolean(), look: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const items = Array.from({ length: 61 }, (_, id) => ({ id }));
        const list = new OrderedList<{ id: number }>((a, b) => a.id - b.id);
        const kept = new Set<number>();
        for (const { id, remove, look } of steps) {
          const item = items[id] ?? { id };
          if (remove && kept.delete(id)) list.remove(item);
          if (!remove && !kept.has(id)) {
            kept.add(id);
            list.add(item);
          }
          if (look) list.all();
        }
        expect(list.all().map((item) => item.id)).toEqual([...kept].sort((a, b) => a - b));
      }),
    );
  });
});
