/** Arabic faces of Windows, macOS and Linux, so that no machine falls back to boxes. */
const fonts = `"Sakkal Majalla", "Traditional Arabic", "Geeza Pro", "Noto Naskh Arabic", Amiri,
  "Noto Sans Arabic", "Times New Roman", serif`;

export const style = `body { font: 12pt/1.5 ${fonts}; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4em; margin: 0 0 .3em; }
h2 { font-size: 1.1em; margin: 1.2em 0 .4em; break-after: avoid; }
h3 { font-size: 1em; margin: .8em 0 .3em; break-after: avoid; }
p { margin: .3em 0; }
.subtitle, .caption, footer { color: #444; }
.caption, footer { font-size: .85em; }
table { border-collapse: collapse; width: 100%; margin: .5em 0; }
th, td { border: 1px solid #888; padding: .25em .5em; text-align: start; vertical-align: top; }
th { background: #eee; }
.figure { text-align: end; white-space: nowrap; }
td.whole { white-space: nowrap; }
@media (max-width: 45rem) { td.whole { white-space: normal; } table { font-size: .8em; } }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: .5em 0; }
dt { font-weight: bold; }
dd { margin: 0; }
footer { border-top: 1px solid #888; margin-top: 1.5em; }
@page { size: A4; margin: 20mm 15mm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
