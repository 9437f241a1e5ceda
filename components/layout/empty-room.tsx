import type { ReactNode } from "react";
import { Container } from "../ui/container";
import { RoomDrawing } from "./room-drawing";

interface EmptyRoomProps {
  title: string;
  text: string;
  /** A small line for correspondence. */
  note?: ReactNode;
  /** Ways out, where there are any. */
  children?: ReactNode;
}

/** What stands where a page should: an empty room, kind words and ways out. */
export function EmptyRoom({ title, text, note, children }: EmptyRoomProps) {
  return (
    <main id="main">
      <Container className="grid items-center gap-x-10 gap-y-12 pt-12 lg:min-h-[70svh] lg:grid-cols-12 lg:pt-0">
        <div className="lg:col-span-6">
          <h1 className="text-4xl">{title}</h1>
          <p className="mt-6 max-w-[28em] text-lg text-muted">{text}</p>
          {children && <div className="mt-10 flex flex-wrap gap-3">{children}</div>}
          {note && <p className="mt-8 text-xs text-muted">{note}</p>}
        </div>
        <RoomDrawing className="w-full max-w-lg justify-self-center lg:col-span-5 lg:col-start-8" />
      </Container>
    </main>
  );
}
