import { useState } from "react";
import { media as words } from "../../../texts";
import { send } from "../api";

/** Sends files, and what to show meanwhile: which one, and how far it is. */
export function useSending() {
  const [under, setUnder] = useState({ name: "", share: 0 });
  const sendOne = (file: File) =>
    send(file, (share) => setUnder({ name: file.name, share })).finally(() =>
      setUnder({ name: "", share: 0 }),
    );
  const progress = under.name !== "" && (
    <p role="status">
      {words.sending(under.name)} <progress value={under.share} max={1} />
    </p>
  );
  return { sendOne, progress, isSending: under.name !== "" };
}

interface FileFieldProps {
  name: string;
  label: string;
  accept: string;
  /** A file that may stay as it is need not be chosen. */
  isRequired?: boolean;
}

/** A file to choose in a form. */
export const FileField = ({ name, label, accept, isRequired = true }: FileFieldProps) => (
  <label className="field">
    <span className="label">{label}</span>
    <input type="file" name={name} accept={accept} required={isRequired} />
  </label>
);

/** The file that was chosen under this name in a form. */
export const chosen = (values: FormData, name: string) => values.get(name) as File;
