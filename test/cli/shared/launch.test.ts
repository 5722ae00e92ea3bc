import { expect, test } from 'vitest';
import { makeBrowserEnv } from '../../../src/cli/shared/launch.mjs';

test.each([{}, { LANG: 'C' }, { LANG: 'ar_EG.UTF-8', LC_ALL: 'POSIX' }])(
  'a browser reads paths as UTF-8 where the environment says %o',
  (env) => {
    expect(makeBrowserEnv(env)).toMatchObject({ LC_ALL: 'C.UTF-8' });
  },
);

test.each([
  [{ LANG: 'it_IT.UTF-8' }, 'it_IT.UTF-8'],
  [{ LANG: 'it_IT.UTF-8', LC_ALL: 'ar_EG.UTF-8' }, 'ar_EG.UTF-8'],
  [{ LANG: 'it_IT.UTF-8', LANGUAGE: 'hi:en' }, 'hi:en'],
])('a browser speaks the language of before: %o', (env, language) => {
  expect(makeBrowserEnv({ ...env, HOME: '/home/reader' })).toMatchObject({ LANGUAGE: language, HOME: '/home/reader' });
});
