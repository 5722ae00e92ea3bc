import { launchChromium } from './support/chromium-browser.ts';
import { testHostilePages } from './support/hostile-scenarios.ts';

testHostilePages('Chromium', launchChromium);
