/** What a host asks its thread. */
export interface Asked<Question> {
  id: number;
  question: Question;
}

/** What a thread tells its host. */
export type Told<Result> =
  | { type: "ready"; summary: string }
  | { type: "warning"; text: string }
  | { type: "result"; id: number; result: Result }
  | { type: "failure"; id: number; text: string };
