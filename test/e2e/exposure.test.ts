import { launchChromium } from './support/chromium-browser.ts';
import { testExposure } from './support/exposure-scenarios.ts';

testExposure('Chromium', launchChromium);
