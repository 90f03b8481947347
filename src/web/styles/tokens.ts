/** Colours, type and space. Text and controls keep the contrast of WCAG AA in both schemes. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --page: #fbfbf9;
  --surface: #ffffff;
  --tint: #eef3f1;
  --text: #1b2422;
  --muted: #52605c;
  --line: #d5dcd9;
  --control-line: #75827e;
  --accent: #0b5f56;
  --on-accent: #ffffff;
  --accent-strong: #084840;
  --error: #a5281f;
  --warm: #fbf3e4;
  --warm-line: #b7791f;
  --focus: #b45309;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --measure: 65ch;
  --radius: 0.375rem;
  --size-small: 0.875rem;
  --size-lead: 1.1875rem;
  --size-h3: 1.1875rem;
  --size-h2: clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem);
  --size-h1: clamp(1.75rem, 1.4rem + 1.7vw, 2.5rem);
}

@media (prefers-color-scheme: dark) {
  :root {
    --page: #121817;
    --surface: #1a2221;
    --tint: #1f2a28;
    --text: #e5ebe9;
    --muted: #a3b0ac;
    --line: #33403d;
    --control-line: #80908b;
    --accent: #66cdbc;
    --on-accent: #06231f;
    --accent-strong: #8fdccf;
    --error: #ff9a8f;
    --warm: #2b2417;
    --warm-line: #d9a441;
    --focus: #fbbf24;
  }
}
`;
