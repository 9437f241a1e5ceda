/** What edits a part of a document is given. */
export interface EditorProps<Of> {
  field: Of;
  /** Where the part is in the document. */
  path: string;
  value: unknown;
  onChange(value: unknown): void;
}
