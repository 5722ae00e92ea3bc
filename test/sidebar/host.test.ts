import { expect, it, onTestFinished, vi } from 'vitest';
import { createHost } from '../../src/sidebar/host.ts';

function show() {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const onLost = vi.fn();
  const host = createHost(document, { signal: controller.signal, styles: '', onLost, mode: 'open' });
  const part = document.createElement('aside');
  part.textContent = 'shown';
  host.show(part);
  return { host, part, onLost, element: host.root.host };
}

/** Lets those speak who were told of a change. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

it('comes back with what it shows where the page has taken it away', async () => {
  const { part, element, onLost } = show();
  element.remove();
  await settle();
  expect(element.isConnected).toBe(true);
  expect(part.matches(':popover-open')).toBe(true);
  expect(onLost).not.toHaveBeenCalled();
});

it('leaves, and says so, where the page takes it away again and again', async () => {
  const { element, onLost } = show();
  for (let times = 0; times < 10; times++) {
    element.remove();
    await settle();
  }
  expect(element.isConnected).toBe(false);
  expect(onLost).toHaveBeenCalledOnce();
});

it('tries anew when the reader opens something again', async () => {
  const { host, part, element } = show();
  for (let times = 0; times < 10; times++) {
    element.remove();
    await settle();
  }
  host.show(part);
  element.remove();
  await settle();
  expect(element.isConnected).toBe(true);
});

it('stays away once nothing is shown', async () => {
  const { host, part, element } = show();
  host.hide(part);
  document.documentElement.append(element);
  element.remove();
  await settle();
  expect(element.isConnected).toBe(false);
});
