import { render } from 'preact';
import { listPages, speakAs } from '../pages/start-page.ts';
import { readDataFacts } from '../platform/data-facts.ts';
import { readSettings } from '../platform/settings.ts';
import { About, type AboutProps } from './About.tsx';

const translator = await speakAs(document, await readSettings(), 'about_title');

function draw(facts: AboutProps['facts']): void {
  render(<About translator={translator} links={listPages()} facts={facts} />, document.body);
}

draw('loading');
draw(await readDataFacts().catch(() => 'missing' as const));
