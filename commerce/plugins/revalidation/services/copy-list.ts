import { Injectable } from "@nestjs/common";
import { EngineCopies } from "../../../contracts/engine-copies";

/** The copies that plugins keep in this process. */
@Injectable()
export class CopyList extends EngineCopies {
  private readonly copies: (() => Promise<unknown>)[] = [];

  override add(settle: () => Promise<unknown>): void {
    this.copies.push(settle);
  }

  /**
   * Resolves when every copy has all that was committed before.
   * @throws what a copy throws that cannot be read now
   */
  async settle(): Promise<void> {
    await Promise.all(this.copies.map((settle) => settle()));
  }
}
