/** @typedef {import('playwright').Worker} Worker */
/** @typedef {import('../../core/article-text.ts').ArticleText} ArticleText */
/** @typedef {import('../../core/annotation.ts').Annotation} Annotation */
/** @typedef {import('../../platform/messages.ts').AnnotateAnswer} AnnotateAnswer */

/**
 * What this module sees of a background worker's world.
 * @typedef {object} WorkerWorld
 * @property {{runtime: {onMessage: {addListener: (listen: (message: unknown, sender: {url?: string}) => void) => void}}}} chrome
 * @property {ArticleText} [heardArticle]
 */

/** Runs in the worker. Its listener answers nothing, so the shipped one still does; it hears web pages, not our own. */
function listen() {
  const world = /** @type {WorkerWorld} */ (/** @type {unknown} */ (globalThis));
  world.chrome.runtime.onMessage.addListener((message, { url }) => {
    const isPage = /^https?:/.test(url ?? '');
    const call = /** @type {{pactlight?: string, argument: ArticleText}} */ (message);
    if (isPage && call.pactlight === 'annotate') world.heardArticle = call.argument;
  });
}

/** Runs in the worker. */
function recall() {
  return /** @type {WorkerWorld} */ (/** @type {unknown} */ (globalThis)).heardArticle ?? null;
}

/**
 * Listens in the background worker for the article that a page's content script sends: the shipped extension has no
 * door for tools, and needs none.
 * @param {Worker} worker
 * @returns {Promise<() => Promise<ArticleText | null>>} asks for the article that was heard last
 */
export async function overhearArticle(worker) {
  await worker.evaluate(listen);
  return () => worker.evaluate(recall);
}

/**
 * Asks the background what the page's content script asked it.
 * @param {(expression: string) => Promise<unknown>} evaluate in the content script's world
 * @param {ArticleText} article
 * @returns {Promise<Annotation>}
 * @throws Error where the background does not answer or lacks its data
 */
export async function askForAnnotation(evaluate, article) {
  const call = JSON.stringify({ pactlight: 'annotate', argument: article });
  const answer = await evaluate(`chrome.runtime.sendMessage(${call})`);
  const reply = /** @type {{ok: true, value: AnnotateAnswer} | {ok: false, reason: string} | undefined} */ (answer);
  if (!reply?.ok) throw new Error(`The background could not annotate: ${reply?.reason ?? 'no answer'}.`);
  const { annotation, problem } = reply.value;
  if (problem) throw new Error(`The background could not read its pacts: ${problem}.`);
  return annotation;
}
