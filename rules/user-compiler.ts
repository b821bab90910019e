import ts from 'typescript';

/**
 * The TypeScript that made a program.
 *
 * Rules run on the TypeScript of the linted project, a peer dependency here and of the parser: package managers give both the same
 * copy. Enum numbers differ between versions, so a wrong copy would compile and then answer wrongly; it is refused.
 *
 * @param program made by typescript-eslint's parser
 * @throws Error when the parser uses another version than the one that this package finds
 */
export function userCompiler(program: ts.Program): typeof ts {
  if (hasSameSyntax(program) && hasSameTypes(program)) return ts;
  throw new Error(
    `eslint-plugin-pii-trace: the parser's TypeScript is not the ${ts.version} that this plugin finds. ` +
      'Install one version of typescript beside @typescript-eslint/parser, and remove duplicates from the lockfile.',
  );
}

function hasSameSyntax(program: ts.Program): boolean {
  const [file] = program.getSourceFiles();
  return (
    file === undefined ||
    (file.kind === ts.SyntaxKind.SourceFile && file.endOfFileToken.kind === ts.SyntaxKind.EndOfFileToken)
  );
}

/** Type flags were renumbered in 6.0 while syntax kinds stayed. */
function hasSameTypes(program: ts.Program): boolean {
  return program.getTypeChecker().getStringType().flags === ts.TypeFlags.String;
}
