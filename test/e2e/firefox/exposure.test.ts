import { testExposure } from '../support/exposure-scenarios.ts';
import { launchFirefox } from './support/firefox-browser.ts';

testExposure('Firefox', launchFirefox);
