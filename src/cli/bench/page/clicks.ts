import { enterContentWorld } from '../../shared/content-world.mjs';
import { median } from '../measure.ts';
import { type Reader, Tab } from './browser.ts';

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

/**
 * For the content script's world: milliseconds from a click to the frame after the one that finds the sidebar with its
 * pacts, or no number after five seconds. The release of the button is heard, since whoever takes a click on a mark keeps it from others.
 */
const LISTEN = `globalThis.benchClick = new Promise((resolve) => { setTimeout(resolve, 5000, NaN); addEventListener('mouseup', ({ timeStamp }) => {
  const look = () => {
    const host = document.querySelector('html > div:last-child');
    const panel = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.panel');
    const isFilled = panel?.querySelector('li.pact') && !panel.querySelector('[aria-busy="true"]');
    requestAnimationFrame(isFilled ? () => resolve(performance.now() - timeStamp) : look);
  };
  look();
}, { capture: true, once: true }); }); 0`;

/** Ends the background worker as the browser may at any time. */
async function stopWorker({ context, origin }: Reader): Promise<void> {
  const internals = await context.newPage();
  await internals.goto('chrome://serviceworker-internals/');
  const registration = internals.locator('.serviceworker-registration', { hasText: origin });
  await registration.getByRole('button', { name: 'Stop' }).click();
  await registration.getByText('Running Status: STOPPED').waitFor();
  // A page behind another one draws nothing.
  await internals.close();
}

/** The first click on a page: nothing of the sidebar has been made yet. */
async function timeClick(reader: Reader, url: string, isAsleep: boolean): Promise<number> {
  const tab = await Tab.open(reader.context);
  await tab.page.goto(url);
  await tab.awaitMarks(5000);
  const evaluate = await enterContentWorld(tab.page);
  const place = await tab.call(revealCountry);
  if (!place) throw new Error(`Pactlight marked no country on ${url}.`);
  if (isAsleep) await stopWorker(reader);
  await tab.page.bringToFront();
  await evaluate(LISTEN);
  await tab.page.mouse.click(place.x, place.y);
  const delay = Number((await evaluate('benchClick')) ?? Number.NaN);
  await tab.close();
  return delay;
}

/** Median milliseconds from a click on a marked country to the sidebar with its pacts. */
export async function timeClicks(
  reader: Reader,
  url: string,
  rounds: number,
): Promise<{ warm: number; asleep: number }> {
  const [warm, asleep]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    warm.push(await timeClick(reader, url, false));
    asleep.push(await timeClick(reader, url, true));
  }
  const isTold = (delay: number): boolean => !Number.isNaN(delay);
  return { warm: median(warm.filter(isTold)), asleep: median(asleep.filter(isTold)) };
}
