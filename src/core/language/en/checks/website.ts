/** What the checks of the site say. */

export const website = {
  "check.slow-pages.title": "Slow pages",
  "check.slow-pages.pass": "Pages are there in {{fact.value}}; up to {{fact.threshold}} counts as good.",
  "check.slow-pages.fail":
    "People wait {{fact.value}} for the page; up to {{fact.threshold}} counts as good. A slow page is worth mending, but on its own it does not prove that it caused the gap.",
  "check.slow-pages.step":
    "Ask for one change: get the large image at the top of the busiest page down in size, then watch sales from phones over the next weeks.",
  "check.slow-pages.limits":
    "One speed figure for the whole site hides the page that matters; measure the landing page of your ads.",
} as const;
