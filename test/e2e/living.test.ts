import { launchChromium } from './support/chromium-browser.ts';
import { testLivingPages } from './support/living-scenarios.ts';

testLivingPages('Chromium', launchChromium);
