/** Gives the names that occur (of channels, offers, facet values) small consecutive numbers. */
export class Ordinals {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];

  /** The name's number; a new one when it has none yet. */
  of(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** The name's number, or -1, which nothing in the index has. */
  find(name: string): number {
    return this.numbers.get(name) ?? -1;
  }

  nameOf(number: number): string {
    return this.names[number] ?? "";
  }

  get size(): number {
    return this.names.length;
  }
}
