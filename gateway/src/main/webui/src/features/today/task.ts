/** Something that waits for this person, and where it is done. */
export interface Task {
  to: string;
  what: string;
  about: string;
}
