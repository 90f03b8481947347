/** A table that becomes one block per row where the page is narrow. */
import type { Child } from "hono/jsx";
import type { ReportTables } from "../../../core/index.ts";

type Table = ReportTables["gaps"];

interface DataTableProps {
  readonly table: Table;
  readonly caption: string;
  /** True where the heading above says the same. */
  readonly captionUnseen?: boolean;
  /** True where even three columns need more room than a phone has. */
  readonly wide?: boolean;
  /** Columns of figures, by index. */
  readonly numeric: readonly number[];
  /** Draws a cell; its text as it is unless given. */
  readonly cell?: (text: string, column: number) => Child;
}

/** Blocks instead of rows take the meaning from table elements in some browsers; the roles give it back. */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

const asText = (text: string): Child => text;

export const DataTable = ({
  table,
  caption,
  captionUnseen,
  wide,
  numeric,
  cell = asText,
}: DataTableProps) => {
  const kind = (column: number): string | undefined => (numeric.includes(column) ? "number" : undefined);
  const isTotal = (row: number): boolean => table.total === true && row === table.rows.length - 1;
  return (
    <table class={wide || table.head.length > 3 ? "data wide" : "data"} {...ROLES.table}>
      <caption class={captionUnseen ? "unseen" : undefined}>{caption}</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {table.head.map((head, column) => (
            <th scope="col" class={kind(column)} {...ROLES.columnHeader}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {table.rows.map((cells, row) => (
          <tr class={isTotal(row) ? "total" : undefined} {...ROLES.row}>
            {cells.map((text, column) =>
              column === 0 ? (
                <th scope="row" class={kind(column)} data-label={table.head[0]} {...ROLES.rowHeader}>
                  {cell(text, column)}
                </th>
              ) : (
                <td class={kind(column)} data-label={table.head[column]} {...ROLES.cell}>
                  {cell(text, column)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
