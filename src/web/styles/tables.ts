/** Tables; where the page is narrow, each row becomes a block with its column heads beside the cells. */

/** Rules under which the tables that `table` selects become blocks, up to a page width. */
const stacked = (width: string, table: string): string => `
@media screen and (max-width: ${width}) {
  ${table}, ${table} caption, ${table} tbody, ${table} tr, ${table} th, ${table} td { display: block; }
  ${table} thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  ${table} tr { padding-block: 0.75rem; border-bottom: 1px solid var(--line); }
  ${table} th, ${table} td { padding: 0.15rem 0; border: 0; overflow-wrap: anywhere; }
  ${table} tbody th { font-weight: 650; }
  ${table} tbody th.number { text-align: start; }
  ${table} tbody th.number::before { content: attr(data-label) " "; }
  ${table} td { display: flex; justify-content: space-between; gap: 1.5rem; text-align: end; white-space: normal; }
  ${table} td:empty { display: none; }
  ${table} td::before { content: attr(data-label); content: attr(data-label) / ""; color: var(--muted); text-align: start; }
}`;

export const TABLES = `
.data { width: 100%; margin: 1.5rem 0 2rem; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
.data caption { padding-bottom: 0.6rem; text-align: start; font-weight: 600; }
.data th, .data td { padding: 0.6rem 0.75rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
.data th:first-child { padding-inline-start: 0; }
.data th:last-child, .data td:last-child { padding-inline-end: 0; }
.data thead th { border-bottom: 2px solid var(--control-line); color: var(--muted); font-size: var(--size-small); font-weight: 600; vertical-align: bottom; }
.data tbody th { font-weight: 500; }
.data .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.data .total th, .data .total td { font-weight: 650; border-bottom: 0; }

${stacked("47.99rem", ".data.wide")}
${stacked("29.99rem", ".data")}
`;
