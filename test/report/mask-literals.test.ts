import { describe, expect, it } from 'vitest';
import { maskLiterals } from '../../src/report/mask-literals.js';

describe('maskLiterals', () => {
  it.each([
    ["send('Dana Scully <dana@example.com>', x)", "send('…', x)"],
    ['const to = "dana.scully+1@mail.example.co.uk";', 'const to = "…";'],
    ["call('+49 (170) 123-4567')", "call('…')"],
    ["pay({ card: '4111 1111 1111 1111' })", "pay({ card: '…' })"],
    ["const ssn = '078-05-1120'", "const ssn = '…'"],
    ['`Hi ${user.email}, write to jörg@exämple.de`', '`Hi ${user.email}…`'],
    ['`${f({ a: `x${b}` })} Dana 0170 1234567 ${c}`', '`${f({ a: `x${b}` })}…${c}`'],
    ["log('it\\'s dana@example.com')", "log('…')"],
    ['// ask dana@example.com, or +1 555 010 9999', '// ask …, or …'],
    ["// don't tell dana@example.com", "// don't tell …"],
    ['<a>dana@example.com</a>', '<a>…</a>'],
    ['const phone = 491701234567;', 'const phone = …;'],
    ['  to dana@example.com`;', '  to …`;'],
  ])('hides what looks personal in %s', (line, expected) => {
    expect(maskLiterals(line)).toBe(expected);
  });

  it.each([
    "logger.info({ email: user.email }, 'signed up');",
    "import { a } from '@scope/pkg';",
    "import x from 'pkg@1.2.3';",
    'setTimeout(retry, 86_400_00);',
    "fetch('/api/v1/users/12345')",
    '`${a}@${b}`',
    "const version = '10.4.0';",
    '@Injectable() class A {}',
    'const a = b ? { c: `${d}` } : `}`;',
    '',
  ])('leaves %s alone', (line) => {
    expect(maskLiterals(line)).toBe(line);
  });

  it('takes time in proportion to the line', () => {
    const started = performance.now();
    for (const part of ['a.', '1 ', '`${', "'", 'a@', 'a@b.', '{}`']) maskLiterals(part.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
