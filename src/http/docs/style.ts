/** The reference page's style sheet. Free of quotes, ampersands and angle brackets, so that escaping leaves it as it is. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4d5761; --ground: #ffffff; --box: #f3f5f7; --line: #d3d9df; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebee; --soft: #a9b4be; --ground: #14181c; --box: #1e242a; --line: #39424b; --link: #8cc2ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { background: var(--box); padding: .75rem 1rem; border-radius: .4rem; overflow-x: auto; overflow-wrap: normal; }
nav ul { columns: 12rem; padding-left: 1.2rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.lead, .type, .note { color: var(--soft); }
.method { font-weight: 700; text-transform: uppercase; }
.fields { list-style: none; margin: .5rem 0; padding: 0; }
.fields .fields { margin-left: .25rem; padding-left: .75rem; border-left: 2px solid var(--line); }
.fields li { padding: .4rem 0; }
.fields p { margin: 0; }
.name { font-weight: 600; }
.required { font-size: .8rem; border: 1px solid currentColor; border-radius: .3rem; padding: 0 .3rem; margin-left: .4rem; }
:target { background: var(--box); }
@media print { body { max-width: none; } nav { display: none; } }
`;
