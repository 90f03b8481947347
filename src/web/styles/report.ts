/** The document: opening, contents, findings, answers, scripts. */
export const REPORT = `
.hearing { margin-block: 1.5rem 2rem; }
.hearing p { font-size: var(--size-lead); line-height: 1.6; }
.hearing .first { font-size: clamp(1.25rem, 1.1rem + 0.8vw, 1.5rem); line-height: 1.5; }

.care {
  max-width: calc(var(--measure) + 3rem);
  margin-block: 1.5rem;
  padding: 1.25rem 1.5rem 0.5rem;
  border-inline-start: 4px solid var(--warm-line);
  background: var(--warm);
  border-radius: var(--radius);
}
.care h2 { margin: 0 0 0.5rem; font-size: var(--size-h3); }

.contents {
  margin-block: 2rem;
  padding: 1.25rem 1.5rem;
  background: var(--tint);
  border-radius: var(--radius);
}
.contents h2 { margin: 0 0 0.75rem; font-size: 1rem; }
.contents ol {
  columns: 2 16rem;
  column-gap: 2.5rem;
  max-width: none;
  margin: 0;
  padding-inline-start: 1.5rem;
}
.contents li { break-inside: avoid; margin: 0 0 0.35rem; }

.finding { margin-block: 1.25rem; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); }
.finding.fail { border-color: var(--warm-line); }
.finding.pass { border-color: var(--accent); }
.finding h3 { margin: 0 0 0.25rem; }
.finding p { margin-bottom: 0.5rem; }
.finding .fork { font-weight: 600; }
.held summary { cursor: pointer; font-weight: 600; padding-block: 0.5rem; }
.held li { margin-block: 0.375rem; }
.tags { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.tag {
  padding: 0.1rem 0.6rem;
  border: 1px solid var(--control-line);
  border-radius: 1rem;
  font-size: var(--size-small);
  font-weight: 600;
}
.tag.plain { font-weight: 400; }
.limits { color: var(--muted); font-size: 0.9375rem; }

.next > li::marker { font-weight: 600; color: var(--muted); }
.next p { color: var(--muted); }

.headline { font-size: var(--size-lead); font-weight: 600; }

.questions > div { margin-bottom: 1.25rem; }
.questions dt { font-weight: 600; }
.questions dd { margin: 0.25rem 0 0; }
.questions dd p { margin-bottom: 0.5rem; }

.script + .script { margin-top: 3rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
blockquote { margin-inline: 0; padding-inline-start: 1.25rem; border-inline-start: 4px solid var(--accent); font-size: var(--size-lead); }
.paper {
  max-width: calc(var(--measure) + 2.5rem);
  padding: 1rem 1.25rem 0.25rem;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface);
}
.paper .subject { padding-bottom: 0.75rem; border-bottom: 1px solid var(--line); }
.lines { white-space: pre-line; }

.sources a { overflow-wrap: anywhere; }
.rules-only { margin-top: 3rem; color: var(--muted); font-style: italic; }
.crisis p, .crisis li { font-size: var(--size-lead); }
.helplines { list-style: none; padding: 0; }
.helplines li { padding-block: 0.75rem; border-bottom: 1px solid var(--line); margin: 0; }
`;
