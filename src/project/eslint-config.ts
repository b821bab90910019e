import { Node, Project, QuoteKind, type Expression, type SourceFile } from 'ts-morph';

const PACKAGE = 'eslint-plugin-pii-trace';

/**
 * Adds a block to a flat ESLint configuration that exports a list, or hands lists or blocks to a function (`defineConfig`, `tseslint.config`).
 *
 * @param file its name, which says how it is read
 * @param text what is in it
 * @param block the source of the block, in which `piiTrace` is the plugin
 * @returns the new text; `undefined` where it is not such a configuration
 */
export function addEslintBlock(file: string, text: string, block: string): string | undefined {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { allowJs: true },
    manipulationSettings: { quoteKind: text.includes(`from "`) ? QuoteKind.Double : QuoteKind.Single },
  });
  const source = project.createSourceFile(file, text);
  const exported = source.getExportAssignment((assignment) => !assignment.isExportEquals())?.getExpression();
  const list = exported === undefined ? undefined : listOf(source, exported);
  if (list === undefined) return undefined;
  if (Node.isArrayLiteralExpression(list)) list.addElement(block, { useNewLines: list.getElements().length > 0 });
  else list.addArgument(block);
  source.addImportDeclaration({ defaultImport: 'piiTrace', moduleSpecifier: PACKAGE });
  return source.getFullText();
}

/** Where the blocks of a configuration stand; a name is looked up in the file. */
function listOf(source: SourceFile, exported: Expression) {
  const value = Node.isIdentifier(exported)
    ? source.getVariableDeclaration(exported.getText())?.getInitializer()
    : exported;
  if (Node.isArrayLiteralExpression(value)) return value;
  if (!Node.isCallExpression(value) || !/(^|\.)(defineConfig|config)$/.test(value.getExpression().getText()))
    return undefined;
  const [first] = value.getArguments();
  return Node.isArrayLiteralExpression(first) ? first : value;
}

/** Whether a configuration has the plugin. */
export function hasEslintBlock(text: string): boolean {
  return text.includes(PACKAGE);
}
