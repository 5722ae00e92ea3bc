import { render } from 'preact';
import { ArticleController } from '../article/article-controller.ts';
import { openSession } from '../article/article-session.ts';
import { openInterface } from '../article/reader-interface.ts';
import { readSample } from '../pages/read-sample.ts';
import { listPages, speakAs } from '../pages/start-page.ts';
import { DEFAULT_SETTINGS, readSettings } from '../platform/settings.ts';
import { Welcome } from './Welcome.tsx';

const settings = await readSettings();
const translator = await speakAs(document, settings, 'welcome_title');
const { markedClasses, density } = DEFAULT_SETTINGS;
const controller = new ArticleController(
  document,
  openInterface,
  { ...settings, markedClasses, density },
  new AbortController().signal,
);

function draw(hasFailed: boolean): void {
  render(
    <Welcome
      translator={translator}
      links={listPages()}
      hasFailed={hasFailed}
      onOpenSidebar={() => controller.openSidebar({ takeFocus: true })}
    />,
    document.body,
  );
}

async function markSample(): Promise<void> {
  const article = readSample(document, translator.lang);
  if (article) await controller.put(await openSession(article));
}

draw(false);
await markSample().catch(() => draw(true));
