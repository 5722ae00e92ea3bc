import { render } from 'preact';
import { listPages, speakAs } from '../pages/start-page.ts';
import { DEFAULT_SETTINGS, readSettings } from '../platform/settings.ts';
import { SampleSession } from './sample-session.ts';
import { Welcome } from './Welcome.tsx';

const settings = await readSettings();
const translator = await speakAs(document, settings, 'welcome_title');
const session = new SampleSession(document, settings, new AbortController().signal);

function draw(hasFailed: boolean): void {
  render(
    <Welcome
      translator={translator}
      links={listPages()}
      hasFailed={hasFailed}
      onOpenSidebar={() => session.openSidebar()}
    />,
    document.body,
  );
}

draw(false);
const everyMark = { ...DEFAULT_SETTINGS, colours: settings.colours };
await session.start(translator.lang, everyMark).catch(() => draw(true));
