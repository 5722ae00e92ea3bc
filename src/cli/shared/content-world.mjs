/** @typedef {import('playwright').Page} Page */

/**
 * The world of the content script in a page: the same DOM, its own JavaScript with the extension's messages, and
 * `chrome.dom`, which opens closed shadow roots. Playwright reaches it only through the protocol.
 * @param {Page} page a loaded page
 * @returns {Promise<(expression: string) => Promise<unknown>>} evaluates an expression there; promises are awaited
 */
export async function enterContentWorld(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {Promise<number>} */
  const world = new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await world;
  return async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
