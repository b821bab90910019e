import type ts from 'typescript';
import type { ClassIR, FunctionIR, Implementer, NamespaceMember } from '../ir/module-ir.js';
import type { Register, ShapeIndex, SymbolId } from '../ir/ops.js';
import type { CoverageGap } from '../model/coverage.js';
import type { Loaded } from './associations.js';
import type { FunctionBuilder } from './function-builder.js';
import type { ConstantData } from './constant-data.js';
import type { FunctionUses } from './function-uses.js';
import type { ModuleTables } from './module-tables.js';
import type { ProgramFacts } from './program-facts.js';

/** What is collected for one file. */
export interface ModuleContext {
  facts: ProgramFacts;
  file: ts.SourceFile;
  id: SymbolId;
  tables: ModuleTables;
  functions: FunctionIR[];
  classes: ClassIR[];
  /** Namespaces used as values, by id. */
  namespaces: Map<SymbolId, NamespaceMember[]>;
  implementers: Implementer[];
  gaps: CoverageGap[];
  /** Builder of every function of the file that is being lowered, by node: where captured variables live. */
  builders: Map<ts.Node, FunctionBuilder>;
  uses: FunctionUses;
  constants: ConstantData;
}

/**
 * Where lowering stands: a file and a function in it. The recursive entry points are handed along, so that expressions, statements,
 * functions and classes need not import each other.
 */
export interface Scope {
  module: ModuleContext;
  builder: FunctionBuilder;
  expression(node: ts.Expression): Register;
  /** Lowers for its effects alone. */
  statement(node: ts.Node): void;
  /** Lowers a function or class literal and returns its value. */
  closure(node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration, inline: boolean): Register;
  /** Binds a value to a pattern or name. */
  bind(name: ts.BindingName, value: Register, declared: boolean): void;
  /** Assigns a value to an expression: a name, a member, a destructuring target. */
  assign(target: ts.Expression, value: Register, at: ts.Node): void;
  /** The same entry points, standing in another function. */
  within(builder: FunctionBuilder): Scope;
}

/** Index of the shape of a type in the module's tables; `undefined` when nothing in it is tagged. */
export function shapeIndexOf(scope: Scope, type: ts.Type, loaded?: Loaded): ShapeIndex | undefined {
  const shape = scope.module.facts.shapes.shapeOf(type, loaded);
  return shape === undefined ? undefined : scope.module.tables.shape(shape);
}
