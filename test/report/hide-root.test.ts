import { describe, expect, it } from 'vitest';
import { rootHider } from '../../src/report/hide-root.js';

describe('rootHider', () => {
  it.each([
    ['/home/dana/shop', 'in /home/dana/shop/src/a.ts:3', 'in src/a.ts:3'],
    ['/home/dana/shop/', 'Nothing in /home/dana/shop.', 'Nothing in ..'],
    ['/home/dana/shop', '"/home/dana/shop" and /home/dana/shop/x', '"." and x'],
    ['C:\\code\\shop', 'in C:\\code\\shop\\src and C:/code/shop/lib', 'in src and lib'],
    ['/a+b/(c)', 'in /a+b/(c)/d', 'in d'],
  ])('takes %s out of "%s"', (root, text, expected) => {
    expect(rootHider(root)(text)).toBe(expected);
  });

  it.each([
    ['/home/dana/shop', 'in /home/dana/shop-old/a.ts'],
    ['/home/dana/shop', 'in /home/dana/shop.bak'],
    ['/shop', 'in packages/shop/a.ts'],
    ['/', 'in /etc/hosts'],
    ['C:\\', 'in C:\\x'],
  ])('with the root %s leaves "%s" alone', (root, text) => {
    expect(rootHider(root)(text)).toBe(text);
  });
});
