/** Fields, folds and errors. */
export const FORM = `
.situation { max-width: 42rem; }

.field { margin-bottom: 1.75rem; }
.field label, legend { display: block; font-weight: 600; }
.field label { margin-bottom: 0.3rem; }
.optional { font-weight: 400; color: var(--muted); }
.hint { margin: 0 0 0.5rem; color: var(--muted); font-size: 0.9375rem; line-height: 1.45; }

.field input, .field select, .field textarea {
  display: block;
  width: 100%;
  padding: 0.6rem 0.7rem;
  border: 1px solid var(--control-line);
  border-radius: var(--radius);
  background: var(--surface);
  color: var(--text);
  font: inherit;
  line-height: 1.4;
}
.field select { min-height: 2.9rem; }
.field input[type="date"] { min-height: 2.9rem; }
.field textarea { resize: vertical; }
.field .figure { max-width: 16rem; font-variant-numeric: tabular-nums; }
.field .code { font: 0.9375rem/1.5 var(--mono); }

.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0 1.5rem; }
.pair .field { display: flex; flex-direction: column; }
.pair .field > :last-child { margin-top: auto; }
.pair .figure { max-width: none; }

fieldset { margin: 2.5rem 0 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin-bottom: 0.25rem; font-size: var(--size-h3); }
.cells { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); gap: 0 1.25rem; margin-top: 1rem; }
.cells .field { margin-bottom: 1.25rem; }

details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { padding: 1rem 0; font-weight: 600; color: var(--accent); cursor: pointer; }
summary:hover { color: var(--accent-strong); }
.fold { padding-block: 0.25rem 1.5rem; }

.error { color: var(--error); font-weight: 600; }
.error p { margin: 0 0 0.5rem; }
.invalid { padding-inline-start: 1rem; border-inline-start: 4px solid var(--error); }
.invalid input, .invalid select, .invalid textarea { border-color: var(--error); outline: 1px solid var(--error); }
.invalid :focus-visible { outline: 3px solid var(--focus); }

.error-summary {
  max-width: 42rem;
  margin-bottom: 2.5rem;
  padding: 1.25rem 1.5rem 0.5rem;
  border: 3px solid var(--error);
  border-radius: var(--radius);
  background: var(--surface);
}
.error-summary h2 { margin: 0 0 0.75rem; font-size: 1.25rem; }
.error-summary ul { list-style: none; padding: 0; }
.error-summary a { color: var(--error); font-weight: 600; }

@media (max-width: 30rem) {
  .situation .actions button { width: 100%; }
}
`;
