import type { ReactNode } from "react";

/** Stands where nothing is to be seen yet, and says why and what to do. */
export const Empty = ({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ReactNode;
}) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    <p>{text}</p>
    {children}
  </div>
);
