import { expect, onTestFinished, test, vi } from 'vitest';
import { localDay } from '../../../src/core/dates/local-day.ts';

test.each([
  ['Pacific/Kiritimati', '2026-11-22T12:00:00Z', '2026-11-23'],
  ['America/Los_Angeles', '2026-01-01T01:00:00Z', '2025-12-31'],
  ['UTC', '2026-03-04T23:59:59Z', '2026-03-04'],
])('in %s it is the day of its own clock', (zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(localDay(new Date(moment))).toBe(day);
});
