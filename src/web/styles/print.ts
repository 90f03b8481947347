/** On paper: A4, black on white, nothing to press, no block torn apart. */
export const PRINT = `
@page { size: A4; margin: 18mm 16mm; }

@media print {
  :root {
    color-scheme: light;
    --page: #ffffff;
    --surface: #ffffff;
    --tint: #ffffff;
    --text: #000000;
    --muted: #444444;
    --line: #bbbbbb;
    --control-line: #777777;
    --accent: #000000;
    --accent-strong: #000000;
    --warm: #ffffff;
    --warm-line: #777777;
  }
  html { font-size: 9.5pt; }
  body { line-height: 1.45; }
  main, .top, .bottom { max-width: none; padding-inline: 0; }
  .top nav, .skip, .contents, .actions { display: none; }
  h1, h2, h3, h4, caption, summary { break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  p, li { orphans: 3; widows: 3; }
  tr, .finding, .care, .questions > div, .next > li { break-inside: avoid; }
  thead { display: table-header-group; }
  .data th, .data td { padding: 0.3rem 0.5rem; }
  a { color: inherit; text-decoration: none; }
  .sources a::after { content: " (" attr(href) ")"; font-size: 8.5pt; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
