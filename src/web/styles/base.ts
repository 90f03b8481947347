/** The page itself: type, links, header, footer, focus. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box; }

html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }

body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1.0625rem/1.6 var(--sans);
  overflow-wrap: break-word;
}

main, .top, .bottom {
  width: 100%;
  max-width: 60rem;
  margin-inline: auto;
  padding-inline: clamp(1rem, 4vw, 2rem);
}

main { padding-block: 2rem 4rem; }
main:focus { outline: none; }

h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; letter-spacing: -0.01em; }
h1 { max-width: 24ch; margin: 0 0 1rem; font-size: var(--size-h1); }
h2 { margin: 3.5rem 0 1rem; font-size: var(--size-h2); }
h3 { margin: 2.25rem 0 0.5rem; font-size: var(--size-h3); }
h4 { margin: 1.5rem 0 0.5rem; font-size: 1rem; color: var(--muted); letter-spacing: 0; }

p, ul, ol, dl, blockquote { max-width: var(--measure); margin: 0 0 1rem; }
ul, ol { padding-inline-start: 1.35rem; }
li + li { margin-top: 0.4rem; }
li > p { margin-bottom: 0.5rem; }

a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 0.12em; }

:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }

.lead { font-size: var(--size-lead); color: var(--muted); margin-bottom: 1rem; }
.privacy { margin-bottom: 2.25rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); color: var(--muted); font-size: 0.9375rem; }

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip {
  position: absolute;
  inset-inline-start: 1rem;
  top: -4rem;
  padding: 0.6rem 1rem;
  background: var(--surface);
  border-radius: var(--radius);
  z-index: 1;
}
.skip:focus { top: 0.5rem; }

.top {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.5rem 1.5rem;
  padding-block: 1rem;
  border-bottom: 1px solid var(--line);
}
.brand { font-weight: 650; color: var(--text); text-decoration: none; letter-spacing: -0.01em; }

.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0; padding: 0; list-style: none; }
.languages li { margin: 0; }
.languages a, .languages button { display: inline-block; padding-block: 0.3rem; font-size: 0.9375rem; }
.languages [aria-current] { color: var(--text); text-decoration: none; font-weight: 600; }

.bottom {
  padding-block: 1.5rem 3rem;
  border-top: 1px solid var(--line);
  color: var(--muted);
  font-size: var(--size-small);
}

button {
  font: inherit;
  font-weight: 600;
  padding: 0.7rem 1.25rem;
  border-radius: var(--radius);
  border: 1px solid transparent;
  cursor: pointer;
}
button.primary { background: var(--accent); color: var(--on-accent); }
button.primary:hover { background: var(--accent-strong); }
button.secondary { background: transparent; color: var(--accent); border-color: var(--control-line); }
button.secondary:hover { border-color: var(--accent); background: var(--tint); }
button.link {
  padding-inline: 0;
  border: 0;
  background: none;
  color: var(--accent);
  font-weight: 400;
  text-decoration: underline;
  text-underline-offset: 0.18em;
  text-decoration-thickness: 0.06em;
}

.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 2rem; }
`;
