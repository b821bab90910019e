import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { guardChecker } from '../../src/lower/guarded-checker.js';

const FILE = 'a.ts';

function checkerOf(text: string): { checker: ts.TypeChecker; file: ts.SourceFile } {
  const file = ts.createSourceFile(FILE, text, ts.ScriptTarget.ES2023, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === FILE ? file : undefined),
  };
  const program = ts.createProgram([FILE], { noLib: true, types: [] }, host);
  return { checker: program.getTypeChecker(), file };
}

describe('the guarded checker', () => {
  const { checker, file } = checkerOf('const a = 1;');
  const name = (file.statements[0] as ts.VariableStatement).declarationList.declarations[0]!.name;

  it('answers as the checker does', () => {
    const guarded = guardChecker(checker, () => expect.unreachable());
    expect(guarded.getSymbolAtLocation(name)).toBe(checker.getSymbolAtLocation(name));
    expect(guarded.getTypeAtLocation(name)).toBe(checker.getTypeAtLocation(name));
  });

  it('answers that it does not know where the compiler crashes, and counts', () => {
    const crash = (): never => {
      throw new TypeError('Cannot read properties of undefined');
    };
    let crashes = 0;
    const broken = { ...checker, getSymbolAtLocation: crash, getTypeAtLocation: crash, getPropertiesOfType: crash };
    const guarded = guardChecker(broken, () => crashes++);
    expect(guarded.getSymbolAtLocation(name)).toBeUndefined();
    expect(guarded.getTypeAtLocation(name)).toBe(checker.getAnyType());
    expect(guarded.getPropertiesOfType(checker.getAnyType())).toEqual([]);
    expect(crashes).toBe(3);
  });
});
