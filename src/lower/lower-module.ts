import type ts from 'typescript';
import type { FunctionIR, ModuleIR } from '../ir/module-ir.js';
import { namespaceVariable } from '../ir/ops.js';
import type { CoverageGap } from '../model/coverage.js';
import { lowerClass } from './classes.js';
import { describeContracts } from './contracts.js';
import { readDirectives } from './directives.js';
import { lowerExpression } from './expressions.js';
import { FunctionBuilder } from './function-builder.js';
import { ConstantData } from './constant-data.js';
import { FunctionUses } from './function-uses.js';
import { finish, lowerFunction } from './functions.js';
import { ModuleTables } from './module-tables.js';
import { assignTarget, bindPattern } from './patterns.js';
import type { ProgramFacts } from './program-facts.js';
import { applyReadShapes } from './read-shapes.js';
import type { ModuleContext, Scope } from './scope.js';
import { noteBound } from './note-bound.js';
import { lowerStatement } from './statements.js';
import { MAX_NESTING } from './symbol-index.js';
import { unknownTags } from './unknown-tags.js';

/**
 * Lowers one source file to the intermediate representation.
 *
 * @param facts what is known of the program that holds the file
 * @returns plain data that survives a round trip through JSON
 */
export function lowerModule(facts: ProgramFacts, file: ts.SourceFile): ModuleIR {
  const id = facts.names.moduleId(file.fileName);
  const tables = new ModuleTables();
  const module: ModuleContext = {
    facts,
    file,
    id,
    tables,
    functions: [],
    classes: [],
    namespaces: new Map(),
    implementers: [],
    gaps: [],
    builders: new Map(),
    uses: new FunctionUses(facts.ts),
    constants: new ConstantData(),
  };
  const builder = new FunctionBuilder(id, file, undefined, false);
  module.builders.set(file, builder);
  const top: FunctionIR = {
    id,
    name: facts.fileOf(file),
    kind: 'module',
    named: id,
    params: [],
    variables: builder.variables,
    captures: [],
    body: [],
    at: 0,
    end: file.end,
  };
  module.functions.push(top);
  const scope = createScope(module, builder);
  for (const statement of file.statements) scope.statement(statement);
  describeContracts(scope, file);
  finish(top, builder);
  const handedOn = module.uses.settle(facts.idOf);
  const directives = readDirectives(facts.ts, file, facts.fileOf(file));
  applyReadShapes(module);
  return {
    id,
    file: facts.fileOf(file),
    lineStarts: [...file.getLineStarts()],
    functions: module.functions,
    classes: module.classes,
    namespaces: [...module.namespaces].map(([name, members]) => ({ id: namespaceVariable(name), members })),
    tags: tables.tags,
    shapes: tables.shapes,
    implementers: module.implementers,
    handedOn,
    ...module.constants.settle(),
    gaps: [...module.gaps, ...truncationGaps(tables), ...unknownTags(facts, file)],
    ...(directives.length > 0 ? { directives } : {}),
  };
}

/** Ties the recursive entry points together for one function. */
function createScope(module: ModuleContext, builder: FunctionBuilder): Scope {
  const { ts } = module.facts;
  let depth = 0;
  const guard = <T>(node: ts.Node, otherwise: T, run: () => T): T => {
    if (depth >= MAX_NESTING) {
      noteBound(module, node, `Code that nests deeper than ${MAX_NESTING} levels`);
      return otherwise;
    }
    depth++;
    try {
      return run();
    } finally {
      depth--;
    }
  };
  const make = (own: FunctionBuilder): Scope => {
    const scope: Scope = {
      module,
      builder: own,
      expression: (node) => guard(node, 0, () => lowerExpression(scope, node)),
      statement: (node) => guard(node, undefined, () => lowerStatement(scope, node)),
      closure: (node, inline) =>
        guard(node, 0, () => (ts.isClassLike(node) ? lowerClass(scope, node) : lowerFunction(scope, node, inline))),
      bind: (name, value, declared) => bindPattern(scope, name, value, declared),
      assign: (target, value, at) => assignTarget(scope, target, value, at),
      within: make,
    };
    return scope;
  };
  return make(builder);
}

/** Types of which not every tagged path is known. */
function truncationGaps(tables: ModuleTables): CoverageGap[] {
  const names = new Set(tables.shapes.filter((shape) => shape.truncated).map((shape) => shape.name));
  return [...names].map((name) => ({
    kind: 'bound-reached',
    message: `The type \`${name}\` is larger or deeper than is looked into; some of its tagged members may be missed where it is used whole.`,
    count: 1,
  }));
}
