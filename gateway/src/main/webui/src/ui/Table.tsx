import type { ReactNode } from "react";

/** One column: its title and what it shows of a row. */
export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** Amounts and counts stand to the right. */
  numeric?: boolean;
}

interface TableProps<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
}

/**
 * A native table whose first column names the row. On a narrow screen its rows are drawn as cards;
 * the roles are written out because drawing them otherwise takes them away in some browsers.
 */
export function Table<T>({ caption, columns, rows, keyOf }: TableProps<T>) {
  return (
    <table role="table" className="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ title, numeric }) => (
            <th key={title} role="columnheader" scope="col" className={numeric ? "numeric" : ""}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ title, cell, numeric }, index) =>
              index === 0 ? (
                <th key={title} role="rowheader" scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={title} role="cell" className={numeric ? "numeric" : ""} data-title={title}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
