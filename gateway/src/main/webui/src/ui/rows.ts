import { useState } from "react";

interface Row<T> {
  /** Stays with the row while others come and go. */
  key: number;
  former?: T;
}

/** The rows of a form that has as many as it takes; it begins with at least one. */
export function useRows<T>(former: T[] = []) {
  const [rows, setRows] = useState<Row<T>[]>(() =>
    former.length === 0 ? [{ key: 0 }] : former.map((row, key) => ({ key, former: row })),
  );
  return {
    rows,
    add: () => setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1 }]),
    remove: (key: number) => setRows(rows.filter((row) => row.key !== key)),
    /** One place up (-1) or down (1); at an end nothing moves. */
    move: (key: number, by: -1 | 1) =>
      setRows((former) => {
        const from = former.findIndex((row) => row.key === key);
        const moved = former[from];
        const other = former[from + by];
        return moved && other ? former.with(from, other).with(from + by, moved) : former;
      }),
  };
}
