import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openSidebar } from './open-sidebar.ts';

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('filters', () => {
  it('narrow by the switches of parties and topics, and back', async () => {
    const { button, findAll } = openSidebar();
    const count = (): number => findAll('section[aria-labelledby] .pacts')[0]?.children.length ?? 0;
    const before = count();
    button('Critical minerals').click();
    await expect.poll(count).toBe(1);
    expect(button('Critical minerals').getAttribute('aria-pressed')).toBe('true');
    button('Critical minerals').click();
    await expect.poll(count).toBe(before);
  });

  it('search the list', async () => {
    const { button, find, findAll } = openSidebar();
    button('Filter').click();
    await expect.poll(() => findAll('input[type=search]').length).toBe(1);
    const field = find<HTMLInputElement>('input[type=search]');
    field.value = 'no such thing';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => findAll('.empty').map(({ textContent }) => textContent)).toEqual(['No pact matches.']);
    button('Clear').click();
    await expect.poll(() => findAll('.empty')).toEqual([]);
    expect(field.value).toBe('');
  });

  it('narrow by any topic of the list, not only the article’s', async () => {
    const { button, find, findAll } = openSidebar();
    button('Filter').click();
    await expect.poll(() => findAll('select').length).toBe(3);
    choose(find<HTMLSelectElement>('select:has([value=trade])'), 'trade');
    await expect.poll(() => find('.bar [role=status]').textContent).toBe('2 listed');
  });

  it('keep only the pacts of just these parties, whether or not one was chosen before', async () => {
    const { button, find, findAll } = openSidebar();
    button('Filter').click();
    await expect.poll(() => findAll('select').length).toBe(3);
    choose(find<HTMLSelectElement>('select:has([value=only])'), 'only');
    await expect.poll(() => find('.bar [role=status]').textContent).toBe('7 listed');
    expect(button('Japan').getAttribute('aria-pressed')).toBe('true');
    choose(find<HTMLSelectElement>('select:has([value=only])'), 'any');
    await expect.poll(() => find('.bar [role=status]').textContent).toBe('10 listed');
  });

  it('narrow by years as soon as they are whole', async () => {
    const { button, find, findAll } = openSidebar();
    button('Filter').click();
    await expect.poll(() => findAll('.year-field input').length).toBe(2);
    const [from] = findAll<HTMLInputElement>('.year-field input');
    await userEvent.type(from!, '202');
    expect(find('.bar [role=status]').textContent).toBe('10 listed');
    await userEvent.type(from!, '3');
    await expect.poll(() => find('.bar [role=status]').textContent).toBe('6 listed');
  });

  it('show no year any more once a pact that stands out was opened in the whole list', async () => {
    const { button, find, findAll } = openSidebar();
    button('Filter').click();
    await expect.poll(() => findAll('.year-field input').length).toBe(2);
    const [from] = findAll<HTMLInputElement>('.year-field input');
    await userEvent.type(from!, '2023');
    await expect.poll(() => find('.bar [role=status]').textContent).toBe('6 listed');
    find('.findings .pact-link').click();
    await expect.poll(() => find('.bar [role=status]').textContent).toBe('10 listed');
    expect(from?.value).toBe('');
  });

  it('read years in the digits that the language of the reader is written in', async () => {
    const { find, findAll } = openSidebar({ locale: 'fa' });
    find('.bar .quiet').click();
    await expect.poll(() => findAll('.year-field input').length).toBe(2);
    const [from] = findAll<HTMLInputElement>('.year-field input');
    expect(from?.placeholder).toBe('۱۹۵۰');
    await userEvent.type(from!, '۲۰۲۳');
    await expect.poll(() => findAll('.pacts')[0]?.children.length).toBe(6);
  });
});
