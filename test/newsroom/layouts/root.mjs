import { html } from '../html.mjs';
import { renderStyle } from '../parts.mjs';

/** @param {readonly import('../types.ts').Paper[]} papers */
export function renderRoot(papers) {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Pactlight: the demo newsroom</title>
    <link rel="icon" type="image/svg+xml" href="/favicon.svg">
    ${renderStyle('root')}
  </head>
  <body>
    <main>
      <h1>The demo newsroom</h1>
      <p>Newspapers that do not exist, reporting events that happened. Open one, choose a story, click a marked word.</p>
      <ul>${papers.map(
        (paper) =>
          html`<li lang="${paper.lang}" dir="${paper.dir}"><a href="/${paper.lang}/"><b>${paper.name}</b><span>${paper.motto}</span></a></li>`,
      )}</ul>
    </main>
  </body>
</html>
`;
}
