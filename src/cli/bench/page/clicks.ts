import type { Page } from 'playwright';
import { enterContentWorld } from '../../content-world.mjs';
import { median } from '../measure.ts';
import { type Reader, Tab } from './browser.ts';
import { awaitMarks } from './in-page.ts';

/** Runs in the page: a place on the first marked country that is in no link, in CSS px of the viewport. */
function revealCountry(): { x: number; y: number } | null {
  for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get('pactlight-country') ??
    []) {
    const element = startContainer.parentElement;
    if (element?.closest('a[href], button')) continue;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const [rect] = range.getClientRects();
    if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }
  return null;
}

/** Milliseconds from the click to the frame after the one that finds the sidebar with its pacts; for the content script's world. */
const TIME_SIDEBAR = `new Promise((resolve) => addEventListener('click', ({ timeStamp }) => {
  const look = () => {
    const host = document.querySelector('html > div:last-child');
    const panel = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.panel');
    const isFilled = panel?.querySelector('li.pact') && !panel.querySelector('[aria-busy="true"]');
    requestAnimationFrame(isFilled ? () => resolve(performance.now() - timeStamp) : look);
  };
  look();
}, { capture: true, once: true }))`;

/** Ends the background worker as the browser may at any time. */
async function stopWorker(internals: Page, origin: string): Promise<void> {
  await internals.bringToFront();
  const registration = internals.locator('.serviceworker-registration', { hasText: origin });
  await registration.getByRole('button', { name: 'Stop' }).click();
  await registration.getByText('Running Status: STOPPED').waitFor();
}

/** The first click on a page: nothing of the sidebar has been made yet. */
async function timeClick({ context, origin }: Reader, url: string, internals: Page | null): Promise<number> {
  const tab = await Tab.open(context);
  await tab.page.goto(url);
  await tab.call(awaitMarks, 5000);
  const evaluate = await enterContentWorld(tab.page);
  const place = await tab.call(revealCountry);
  if (!place) throw new Error(`Pactlight marked no country on ${url}.`);
  // A pointer comes before it clicks, and the hover card with it.
  await tab.page.mouse.move(place.x, place.y);
  if (internals) await stopWorker(internals, origin);
  await tab.page.bringToFront();
  const timed = evaluate(TIME_SIDEBAR);
  await tab.page.mouse.click(place.x, place.y);
  const delay = Number(await timed);
  await tab.close();
  return delay;
}

/** Median milliseconds from a click on a marked country to the sidebar with its pacts. */
export async function timeClicks(
  reader: Reader,
  url: string,
  rounds: number,
): Promise<{ warm: number; asleep: number }> {
  const internals = await reader.context.newPage();
  await internals.goto('chrome://serviceworker-internals/');
  const [warm, asleep]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    warm.push(await timeClick(reader, url, null));
    asleep.push(await timeClick(reader, url, internals));
  }
  await internals.close();
  return { warm: median(warm), asleep: median(asleep) };
}
