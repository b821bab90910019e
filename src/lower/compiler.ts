import type ts from 'typescript';

/**
 * The compiler namespace, handed in by whoever made the program. Nothing in this folder imports a compiler at run time: enum numbers
 * differ between TypeScript versions, and the ESLint rules run on the user's.
 */
export type Compiler = typeof ts;
